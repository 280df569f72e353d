package org.klassny.journal.correction.events;

import org.klassny.kit.event.EventName;

/** A deputy refuses the change; the reason is a text outside the log (C1). */
@EventName("journal.correction-refused.v1")
public record CorrectionRefused(String correctionId, String lessonId, String noteId, String digest)
        implements CorrectionEvent {}
