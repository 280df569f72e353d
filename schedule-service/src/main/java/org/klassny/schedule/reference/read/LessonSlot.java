package org.klassny.schedule.reference.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place of a lesson in time, and who and what it needs there. */
public record LessonSlot(
        String lessonId,
        String groupId,
        String teacherId,
        @Nullable String substituteId,
        @Nullable String roomId,
        LocalDate date,
        BellTimes times) {

    public LessonSlot heldBy(String substitute) {
        return new LessonSlot(lessonId, groupId, teacherId, substitute, roomId, date, times);
    }
}
