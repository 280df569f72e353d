package org.klassny.schedule.reference.read;

import java.util.Optional;

/** Teaching loads, and whether the timetable still holds them. */
public interface LoadLookup {

    /** Empty where there is none, or it has ended. */
    Optional<LoadFacts> load(String school, String loadId);

    /** Whether the timetable has an entry for it, now, later or in the past. */
    boolean timetabled(String school, String loadId);

    /** Whether the timetable has an entry for it today or later. */
    boolean stillTimetabled(String school, String loadId);
}
