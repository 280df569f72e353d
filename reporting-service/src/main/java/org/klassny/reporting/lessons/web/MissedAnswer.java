package org.klassny.reporting.lessons.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.lessons.read.MissedLessons.Missed;

/** Who missed which lessons; who missed none is not here. */
record MissedAnswer(LocalDate from, LocalDate until, List<StudentWhoMissed> students) {

    record StudentWhoMissed(String studentId, List<MissedLesson> lessons) {}

    /**
     * A missed lesson.
     *
     * @param status ABSENT, EXCUSED or ILL
     * @param topic what the lesson was about; null where none is written, or the journal does not show it
     */
    record MissedLesson(
            String lessonId,
            LocalDate date,
            int period,
            String subjectId,
            String groupId,
            String status,
            @Nullable String topic) {}

    static MissedAnswer of(LocalDate from, LocalDate until, List<Missed> missed, Map<String, String> topics) {
        var students = new TreeMap<String, List<MissedLesson>>();
        for (var one : missed) {
            students.computeIfAbsent(one.studentId(), _ -> new ArrayList<>())
                    .add(new MissedLesson(
                            one.lessonId(),
                            one.date(),
                            one.period(),
                            one.subjectId(),
                            one.groupId(),
                            one.status(),
                            topics.get(one.lessonId())));
        }
        return new MissedAnswer(
                from,
                until,
                students.entrySet().stream()
                        .map(student -> new StudentWhoMissed(student.getKey(), student.getValue()))
                        .toList());
    }
}
