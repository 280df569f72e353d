/** What happened in a lesson's record: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.journal.lesson.events;

import org.jspecify.annotations.NullMarked;
