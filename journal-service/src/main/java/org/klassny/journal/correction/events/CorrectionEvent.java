package org.klassny.journal.correction.events;

/** All that can happen to a correction (C1). */
public sealed interface CorrectionEvent permits CorrectionRequested, CorrectionAllowed, CorrectionRefused {

    String correctionId();

    String lessonId();
}
