/** Decides about students and their way through the classes. */
@NullMarked
package org.klassny.people.student.write;

import org.jspecify.annotations.NullMarked;
