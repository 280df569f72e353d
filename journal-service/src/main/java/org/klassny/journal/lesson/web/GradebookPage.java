package org.klassny.journal.lesson.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.write.Presence;
import org.klassny.journal.lesson.write.WorkType;

/**
 * The form of the page that the query builds; a test reads every answer by it.
 *
 * @param today the school's day
 * @param students everybody who is or was on the roster in the term, in an order that cells refer to
 */
record GradebookPage(
        String groupId,
        String subjectId,
        String termId,
        LocalDate today,
        int gradeLevel,
        String timeZone,
        List<Student> students,
        List<Lesson> lessons,
        List<Mark> marks,
        List<Attendance> attendance) {

    record Student(
            String studentId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A column of the page. */
    record Lesson(
            String lessonId,
            LocalDate date,
            int period,
            String startsAt,
            String endsAt,
            String teacherId,
            @Nullable String substituteId,
            boolean cancelled,
            boolean opened,
            @Nullable String topic,
            int topicVersion,
            @Nullable String homework,
            @Nullable LocalDate homeworkDueOn,
            int homeworkVersion) {}

    /** A mark; {@code student} is the place in the list of students. */
    record Mark(String lessonId, String markId, int student, WorkType workType, String value, int version) {}

    /** Attendance; {@code student} is the place in the list of students. */
    record Attendance(
            String lessonId,
            int student,
            Presence.Status status,
            @Nullable Integer lateMinutes,
            int version) {}
}
