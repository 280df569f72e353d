/** What happens to the timetable and to the lessons that it yields. */
@NullMarked
package org.klassny.schedule.timetable.events;

import org.jspecify.annotations.NullMarked;
