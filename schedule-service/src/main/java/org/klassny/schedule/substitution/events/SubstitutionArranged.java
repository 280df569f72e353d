package org.klassny.schedule.substitution.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** Another teacher holds a lesson, and that one only (T3); {@code teacherId} is who was to hold it. */
@EventName("schedule.substitution-arranged.v1")
public record SubstitutionArranged(
        String substitutionId,
        String lessonId,
        String substituteId,
        String reason,
        @Nullable String groupId,
        @Nullable String subjectId,
        @Nullable LocalDate date,
        @Nullable Integer period,
        @Nullable String teacherId)
        implements SubstitutionEvent {}
