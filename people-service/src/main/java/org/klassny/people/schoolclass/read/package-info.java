/** What screens show of classes and their homeroom teachers. */
@NullMarked
package org.klassny.people.schoolclass.read;

import org.jspecify.annotations.NullMarked;
