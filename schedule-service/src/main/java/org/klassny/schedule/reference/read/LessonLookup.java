package org.klassny.schedule.reference.read;

import java.util.Optional;
import java.util.Set;

/** Finds scheduled lessons of a school. */
public interface LessonLookup {

    Optional<LessonFacts> lesson(String school, String lessonId);

    /** Ids of all lessons that a timetable entry has yielded, the cancelled ones too. */
    Set<String> ofEntry(String school, String entryId);
}
