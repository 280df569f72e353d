/** Decides what may be entered for a lesson. */
@NullMarked
package org.klassny.journal.lesson.write;

import org.jspecify.annotations.NullMarked;
