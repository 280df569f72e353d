/** Timetable and lessons over HTTP. */
@NullMarked
package org.klassny.schedule.timetable.web;

import org.jspecify.annotations.NullMarked;
