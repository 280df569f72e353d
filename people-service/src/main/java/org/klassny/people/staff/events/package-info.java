/** What happened to the people whom the school employs: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.staff.events;

import org.jspecify.annotations.NullMarked;
