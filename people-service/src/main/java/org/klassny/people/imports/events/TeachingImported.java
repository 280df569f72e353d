package org.klassny.people.imports.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/**
 * A file tells who teaches a course to a group (P11, S4). Courses come before those who teach them.
 *
 * @param loadId the id that the teaching load is to have
 * @param hoursAWeek absent where the file does not say it
 */
@EventName("people.teaching-imported.v1")
public record TeachingImported(
        String importId,
        String loadId,
        String groupId,
        String subjectId,
        String teacherId,
        @Nullable BigDecimal hoursAWeek)
        implements ImportEvent {}
