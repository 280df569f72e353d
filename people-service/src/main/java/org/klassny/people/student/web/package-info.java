/** Over HTTP: students and their way through the classes. */
@NullMarked
package org.klassny.people.student.web;

import org.jspecify.annotations.NullMarked;
