/** Decides about teaching groups and their rosters. */
@NullMarked
package org.klassny.people.group.write;

import org.jspecify.annotations.NullMarked;
