package org.klassny.journal.lesson.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;

/**
 * The form of the page that the query builds; a test reads every answer by it.
 *
 * @param today the school's day
 * @param mayEnter whether the actor may enter somewhere on the page, as far as rights go
 * @param mayExcuse whether the actor may turn absences into excused ones or illness (J3)
 * @param scale the marks that may be given
 * @param corrections that nobody has decided on yet
 * @param students everybody who is or was on the roster in the term, in an order that cells refer to
 */
record GradebookPage(
        String groupId,
        String subjectId,
        String termId,
        LocalDate today,
        int gradeLevel,
        String timeZone,
        boolean mayEnter,
        boolean mayExcuse,
        List<String> scale,
        List<OpenCorrection> corrections,
        List<Student> students,
        List<Lesson> lessons,
        List<Mark> marks,
        List<Attendance> attendance) {

    record Student(
            String studentId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A column of the page.
     *
     * @param mine whether the actor may enter here, as far as rights go: its teacher, today's substitute, a deputy
     * @param locks from when on each entry is closed
     */
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
            boolean mine,
            List<Lock> locks,
            @Nullable String topic,
            int topicVersion,
            @Nullable String homework,
            @Nullable LocalDate homeworkDueOn,
            int homeworkVersion) {}

    /** An entry is closed from this moment on, by this setting and its value. */
    record Lock(EntryKind entry, Instant since, String policy, String policyValue) {}

    /** A correction that waits for a decision; without a proposed value the mark is to be taken out. */
    record OpenCorrection(
            String correctionId,
            String lessonId,
            int student,
            @Nullable String markId,
            String kind,
            @Nullable String proposed,
            String state) {}

    /** A mark; {@code student} is the place in the list of students. */
    record Mark(
            String lessonId,
            String markId,
            int student,
            WorkType workType,
            String value,
            int version,
            @Nullable Boolean corrected,
            Instant enteredAt,
            String enteredBy) {}

    /** Attendance; {@code student} is the place in the list of students. */
    record Attendance(
            String lessonId,
            int student,
            Presence.Status status,
            @Nullable Integer lateMinutes,
            int version,
            @Nullable Boolean corrected) {}
}
