/** Over HTTP: the people whom the school employs. */
@NullMarked
package org.klassny.people.staff.web;

import org.jspecify.annotations.NullMarked;
