/** Decides about classes and their homeroom teachers. */
@NullMarked
package org.klassny.people.schoolclass.write;

import org.jspecify.annotations.NullMarked;
