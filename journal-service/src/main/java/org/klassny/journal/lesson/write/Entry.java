package org.klassny.journal.lesson.write;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.reference.read.LessonFacts;
import org.klassny.journal.reference.read.LessonLookup;
import org.klassny.kit.problem.RuleViolated;

/** An entry under way: the lesson it is for, who makes it in which role, and the deadlines at this moment. */
record Entry(LessonFacts lesson, Standing standing, Deadlines deadlines) {

    /** Refuses what stands against every entry: an unknown lesson, no right, a closed page. */
    static Entry begin(LessonCommand command, LessonLookup lessons, Clock clock) {
        var now = clock.instant();
        var lesson = lessons.find(command.by().school(), command.lessonId())
                .orElseThrow(() -> new RuleViolated(LessonRule.UNKNOWN_LESSON, "There is no such lesson."));
        var standing = Standing.of(command.by(), lesson, now);
        var deadlines = new Deadlines(lesson, now);
        deadlines.requireOpenPage();
        return new Entry(lesson, standing, deadlines);
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
