package org.klassny.journal.reference.read;

import java.util.Optional;

/** Finds what stands in a cell of a lesson of a school. */
public interface CellLookup {

    Optional<StandingCell> mark(String school, String lessonId, String markId);

    Optional<StandingCell> attendance(String school, String lessonId, String studentId);
}
