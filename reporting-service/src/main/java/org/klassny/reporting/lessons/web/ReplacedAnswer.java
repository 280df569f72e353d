package org.klassny.reporting.lessons.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.klassny.reporting.lessons.read.ReplacedLessons.ReplacedLesson;

/** Lessons that others were to hold, lessons that were cancelled, and the first by teacher. */
record ReplacedAnswer(
        LocalDate from,
        LocalDate until,
        List<ReplacedLesson> lessons,
        List<ReplacedLesson> cancelled,
        List<ReplacedByTeacher> byTeacher) {

    /**
     * A teacher's lessons.
     *
     * @param replacedByOthers own lessons that others were to hold
     * @param replacedOthers lessons of others that this teacher was to hold
     * @param replacedOthersHeld those of them that were held
     */
    record ReplacedByTeacher(String teacherId, int replacedByOthers, int replacedOthers, int replacedOthersHeld) {

        private ReplacedByTeacher plus(ReplacedByTeacher other) {
            return new ReplacedByTeacher(
                    teacherId,
                    replacedByOthers + other.replacedByOthers,
                    replacedOthers + other.replacedOthers,
                    replacedOthersHeld + other.replacedOthersHeld);
        }
    }

    static ReplacedAnswer of(
            LocalDate from, LocalDate until, List<ReplacedLesson> lessons, List<ReplacedLesson> cancelled) {
        Map<String, ReplacedByTeacher> teachers = new TreeMap<>();
        for (var lesson : lessons) {
            var substitute = Objects.requireNonNull(lesson.substituteId());
            teachers.merge(
                    lesson.teacherId(), new ReplacedByTeacher(lesson.teacherId(), 1, 0, 0), ReplacedByTeacher::plus);
            teachers.merge(
                    substitute,
                    new ReplacedByTeacher(substitute, 0, 1, lesson.held() ? 1 : 0),
                    ReplacedByTeacher::plus);
        }
        return new ReplacedAnswer(from, until, lessons, cancelled, List.copyOf(teachers.values()));
    }
}
