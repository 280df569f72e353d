/** What happens to a lesson plan. */
@NullMarked
package org.klassny.journal.lessonplan.events;

import org.jspecify.annotations.NullMarked;
