/** What happened to teaching groups and their rosters: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.group.events;

import org.jspecify.annotations.NullMarked;
