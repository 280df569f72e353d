/** Decisions about timetable and lessons. */
@NullMarked
package org.klassny.schedule.timetable.write;

import org.jspecify.annotations.NullMarked;
