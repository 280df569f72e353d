/** Rosters that follow from what happens to classes and their students. */
@NullMarked
package org.klassny.people.group.policy;

import org.jspecify.annotations.NullMarked;
