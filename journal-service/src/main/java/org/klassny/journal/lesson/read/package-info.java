/** The gradebook page as the teacher sees it. */
@NullMarked
package org.klassny.journal.lesson.read;

import org.jspecify.annotations.NullMarked;
