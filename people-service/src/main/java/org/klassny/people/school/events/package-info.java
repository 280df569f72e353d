/** What happened to the school itself: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.school.events;

import org.jspecify.annotations.NullMarked;
