/** The timetable and its lessons by group, class, teacher, room and student. */
@NullMarked
package org.klassny.schedule.timetable.read;

import org.jspecify.annotations.NullMarked;
