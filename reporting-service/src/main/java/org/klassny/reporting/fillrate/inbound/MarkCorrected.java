package org.klassny.reporting.fillrate.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A correction may add a mark, change it, or take it out: then it has no value. */
@EventName("journal.mark-corrected.v1")
public record MarkCorrected(
        String lessonId,
        String markId,
        String studentId,
        @Nullable String value) implements FillEvent {}
