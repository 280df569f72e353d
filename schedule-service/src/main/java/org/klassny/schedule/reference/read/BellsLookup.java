package org.klassny.schedule.reference.read;

import java.util.Optional;
import java.util.Set;

/** What rings when, and what hangs on it. */
public interface BellsLookup {

    /** Empty where the bells are not known or have no such period. */
    Optional<BellTimes> times(String school, String bellsId, int period);

    /** Periods of these bells at which the timetable has entries. */
    Set<Integer> timetabled(String school, String bellsId);

    /** Periods of these bells at which lessons were scheduled. */
    Set<Integer> scheduled(String school, String bellsId);
}
