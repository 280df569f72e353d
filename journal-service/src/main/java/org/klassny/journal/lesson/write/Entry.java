package org.klassny.journal.lesson.write;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.journal.reference.read.LessonLookup;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.kit.problem.RuleViolated;

/** An entry under way: the lesson it is for, who makes it in which role, and the deadlines at this moment. */
record Entry(LessonFacts lesson, Standing standing, Deadlines deadlines) {

    private static final String TRANSFER = "import";

    /**
     * Refuses what stands against every entry: an unknown lesson, no right, a closed page.
     *
     * @param origin as the event will say it; history that is transferred has an origin of its own
     */
    static Entry begin(LessonCommand command, @Nullable String origin, LessonLookup lessons, Clock clock) {
        var now = clock.instant();
        var lesson = find(lessons, command.by().school(), command.lessonId());
        return TRANSFER.equals(origin)
                ? ofTransfer(command, lesson, now)
                : onOpenPage(lesson, Standing.of(command.by(), lesson, now), now);
    }

    /** As {@link #begin}, where the homeroom teacher of a student may come too (J3). */
    static Entry beginAttendance(TakeAttendance command, @Nullable String origin, LessonLookup lessons, Clock clock) {
        var now = clock.instant();
        var lesson = find(lessons, command.by().school(), command.lessonId());
        return TRANSFER.equals(origin)
                ? ofTransfer(command, lesson, now)
                : onOpenPage(lesson, Standing.forAttendance(command.by(), lesson, now), now);
    }

    private static Entry ofTransfer(LessonCommand command, LessonFacts lesson, Instant now) {
        var standing = Standing.forTransfer(command.by(), lesson);
        var deadlines = new Deadlines(lesson, now, true);
        deadlines.requireTransferOpen();
        deadlines.requireOpenPage();
        return new Entry(lesson, standing, deadlines);
    }

    /** What was asked for and allowed: no deadline stands against it, a closed page does (C1, J9). */
    static Entry ofCorrection(LessonCorrection command, LessonLookup lessons, Clock clock) {
        var grounds = command.grounds();
        var lesson = find(lessons, grounds.school(), command.lessonId());
        return onOpenPage(lesson, Standing.deputy(grounds.allowedBy()), clock.instant());
    }

    private static LessonFacts find(LessonLookup lessons, String school, String lessonId) {
        return lessons.find(school, lessonId)
                .orElseThrow(() -> new RuleViolated(LessonRule.UNKNOWN_LESSON, "There is no such lesson."));
    }

    private static Entry onOpenPage(LessonFacts lesson, Standing standing, Instant now) {
        var deadlines = new Deadlines(lesson, now, false);
        deadlines.requireOpenPage();
        return new Entry(lesson, standing, deadlines);
    }

    /** Attendance may be entered until its deadline; after it, reasons of absences by those who may name them. */
    AttendanceRight attendanceRight() {
        if (standing.enters() && deadlines.open(EntryKind.ATTENDANCE)) {
            return AttendanceRight.ALL;
        }
        if (standing.leadsAnyOf(lesson)) {
            deadlines.requireOpen(lesson.lockAfterDays(PolicyName.REASON_DAYS));
            return AttendanceRight.REASONS;
        }
        deadlines.requireOpen(EntryKind.ATTENDANCE);
        return AttendanceRight.ALL;
    }

    LessonOpened opened() {
        return new LessonOpened(
                lesson.lessonId(),
                lesson.groupId(),
                lesson.subjectId(),
                lesson.termId(),
                lesson.teacherId(),
                lesson.date(),
                lesson.period());
    }

    void requireMarks() {
        if (lesson.policies().unmarkedGradeLevels().contains(lesson.gradeLevel())) {
            throw new RuleViolated(LessonRule.NO_MARKS_IN_GRADE_LEVEL, "No marks are given in this grade level.")
                    .with("gradeLevel", lesson.gradeLevel());
        }
    }

    void requireOnRoster(String student, int index) {
        if (!lesson.roster().contains(student)) {
            throw new RuleViolated(
                    LessonRule.STUDENT_NOT_ON_ROSTER,
                    "The student is not on the roster of the lesson's date.",
                    pointer(index, "studentId"));
        }
    }

    void requireOnScale(@Nullable String value, int index) {
        var scale = lesson.policies().markScale();
        if (value != null && !scale.contains(value)) {
            throw new RuleViolated(
                            LessonRule.MARK_NOT_ON_SCALE,
                            "The school's scale has no such mark.",
                            pointer(index, "value"))
                    .with("scale", scale);
        }
    }

    void requireDueAfterLesson(LocalDate dueOn) {
        if (!dueOn.isAfter(lesson.date())) {
            throw new RuleViolated(
                    LessonRule.HOMEWORK_DUE_TOO_EARLY, "Homework is due after the lesson's day.", "/dueOn");
        }
    }

    static String pointer(int index, String field) {
        return "/entries/" + index + "/" + field;
    }
}
