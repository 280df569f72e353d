package org.klassny.schedule.substitution.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A substitution is taken back; the teacher of the page holds the lesson (T3). */
@EventName("schedule.substitution-withdrawn.v1")
public record SubstitutionWithdrawn(
        String substitutionId,
        String lessonId,
        @Nullable String groupId,
        @Nullable LocalDate date,
        @Nullable String substituteId)
        implements SubstitutionEvent {}
