package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
 * @param weights of each kind of work in the average
 * @param termMarks averages of the term and what is set (J8)
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
        Map<WorkType, Integer> weights,
        List<TermMark> termMarks,
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
     * @param planned what the lesson plan has for it, as long as topic or homework is not set
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
            @Nullable Planned planned,
            @Nullable String topic,
            int topicVersion,
            @Nullable String homework,
            @Nullable LocalDate homeworkDueOn,
            int homeworkVersion) {}

    /** A topic of the lesson plan by its number. */
    record Planned(int number, String topic, @Nullable String homework) {}

    /** A student's term: {@code suggested} from the average, {@code value} set by the teacher. */
    @Schema(name = "PageTermMark")
    record TermMark(
            int student,
            @Nullable BigDecimal average,
            @Nullable String suggested,
            @Nullable String value,
            @Nullable String notAssessed,
            int version) {}

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

    /**
     * A mark.
     *
     * @param student the place in the list of students
     * @param comment that the family reads too
     * @param commentVersion to be sent as seen with the next comment; none where there never was one
     */
    record Mark(
            String lessonId,
            String markId,
            int student,
            WorkType workType,
            String value,
            int version,
            @Nullable Boolean corrected,
            Instant enteredAt,
            String enteredBy,
            @Nullable String comment,
            @Nullable Integer commentVersion) {}

    /** Attendance; {@code student} is the place in the list of students. */
    record Attendance(
            String lessonId,
            int student,
            Presence.Status status,
            @Nullable Integer lateMinutes,
            int version,
            @Nullable Boolean corrected) {}
}
