/** What happened to students and their way through the classes: facts in the past tense, ids and values only. */
@NullMarked
package org.klassny.people.student.events;

import org.jspecify.annotations.NullMarked;
