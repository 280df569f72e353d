package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a teacher's day that the query builds. */
record TeacherDay(LocalDate date, LocalDate today, String timeZone, List<Lesson> lessons) {

    /**
     * A lesson of the day.
     *
     * @param roster how many students the group has on the day
     * @param attendance how many of them have an entry of attendance
     * @param marks how many marks the lesson has
     */
    @Schema(name = "DayLesson")
    record Lesson(
            String lessonId,
            String groupId,
            String subjectId,
            String termId,
            String teacherId,
            @Nullable String substituteId,
            LocalDate date,
            int period,
            String startsAt,
            String endsAt,
            boolean cancelled,
            boolean opened,
            int roster,
            int attendance,
            int marks,
            @Nullable String topic,
            @Nullable String homework) {}
}
