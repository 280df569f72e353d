/** Decides about the people whom the school employs. */
@NullMarked
package org.klassny.people.staff.write;

import org.jspecify.annotations.NullMarked;
