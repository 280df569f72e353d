/** What screens show of students and their way through the classes. */
@NullMarked
package org.klassny.people.student.read;

import org.jspecify.annotations.NullMarked;
