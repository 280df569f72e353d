/** Lesson plans (КТП): the numbered topics of a course. */
@NullMarked
package org.klassny.journal.lessonplan.write;

import org.jspecify.annotations.NullMarked;
