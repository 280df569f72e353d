package org.klassny.journal.diary.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;

/**
 * The form of the diary that the query builds.
 *
 * @param today the school's day
 * @param days every day of the span
 * @param averages of each subject in its term that has begun last
 * @param termMarks of the school year
 */
record Diary(
        String studentId,
        LocalDate from,
        LocalDate until,
        LocalDate today,
        List<Day> days,
        List<Average> averages,
        List<TermMark> termMarks) {

    @Schema(name = "DiaryDay")
    record Day(LocalDate date, List<Lesson> lessons) {}

    /**
     * A lesson of the student.
     *
     * @param homework set in this lesson
     * @param homeworkDue set before and due for this lesson
     */
    @Schema(name = "DiaryLesson")
    record Lesson(
            String lessonId,
            String subjectId,
            String groupId,
            int period,
            String startsAt,
            String endsAt,
            String teacherId,
            @Nullable String substituteId,
            boolean cancelled,
            @Nullable String topic,
            @Nullable Homework homework,
            @Nullable List<DueHomework> homeworkDue,
            List<Mark> marks,
            @Nullable Attendance attendance) {}

    @Schema(name = "DiaryHomework")
    record Homework(String text, LocalDate dueOn) {}

    @Schema(name = "DiaryDueHomework")
    record DueHomework(String lessonId, String text) {}

    @Schema(name = "DiaryMark")
    record Mark(
            String value,
            WorkType workType,
            @Nullable Boolean corrected,
            Instant enteredAt,
            @Nullable String comment) {}

    @Schema(name = "DiaryAttendance")
    record Attendance(Presence.Status status, @Nullable Integer lateMinutes) {}

    @Schema(name = "DiaryAverage")
    record Average(String subjectId, BigDecimal average, int marks) {}

    @Schema(name = "DiaryTermMark")
    record TermMark(
            String subjectId,
            String termId,
            @Nullable String value,
            @Nullable String notAssessed) {}
}
