/** Over HTTP: classes and their homeroom teachers. */
@NullMarked
package org.klassny.people.schoolclass.web;

import org.jspecify.annotations.NullMarked;
