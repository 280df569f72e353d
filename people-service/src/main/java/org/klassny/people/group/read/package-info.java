/** What screens show of teaching groups and their rosters. */
@NullMarked
package org.klassny.people.group.read;

import org.jspecify.annotations.NullMarked;
