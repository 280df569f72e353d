/** Lesson plans as teachers see them. */
@NullMarked
package org.klassny.journal.lessonplan.read;

import org.jspecify.annotations.NullMarked;
