package org.klassny.schedule.reference.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lesson on its date.
 *
 * @param bellsId the bells of the timetable entry that made it; null where there is none
 * @param substituteId who holds it instead of the teacher, or null
 * @param substitutionId by which substitution
 */
public record LessonFacts(
        String lessonId,
        String groupId,
        String subjectId,
        String termId,
        String teacherId,
        LocalDate date,
        int period,
        BellTimes times,
        @Nullable String roomId,
        boolean cancelled,
        @Nullable String bellsId,
        @Nullable String substituteId,
        @Nullable String substitutionId) {

    public LessonSlot slot() {
        return new LessonSlot(lessonId, groupId, teacherId, substituteId, roomId, date, times);
    }
}
