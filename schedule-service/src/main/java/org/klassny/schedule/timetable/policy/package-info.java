/** What follows from a change of the timetable. */
@NullMarked
package org.klassny.schedule.timetable.policy;

import org.jspecify.annotations.NullMarked;
