/** What screens show of the people whom the school employs. */
@NullMarked
package org.klassny.people.staff.read;

import org.jspecify.annotations.NullMarked;
