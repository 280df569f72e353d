/** Over HTTP: the school itself. */
@NullMarked
package org.klassny.people.school.web;

import org.jspecify.annotations.NullMarked;
