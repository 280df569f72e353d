package org.klassny.reporting.lessons.web;

import static org.klassny.reporting.reference.read.paper.Wording.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.lessons.read.MissedLessons.Of;
import org.klassny.reporting.reference.read.Days;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.People;
import org.klassny.reporting.reference.read.paper.Alphabet;
import org.klassny.reporting.reference.read.paper.Sheet;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.klassny.reporting.reference.read.paper.Sheet.Fact;
import org.klassny.reporting.reference.read.paper.Sheet.Signature;
import org.springframework.stereotype.Component;

/** Missed lessons on paper, one line each. */
@Component
class MissedSheet {

    private final Names names;
    private final People people;

    MissedSheet(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    Sheet of(MissedAnswer missed, Of of, Days days, ActorToken token) {
        var subjects = names.subjects(token.actor().school());
        var students = of.classId() == null
                ? people.ofGroup(token, Objects.requireNonNull(of.groupId()))
                : people.ofClass(token, of.classId());
        return new Sheet(
                "missed-lessons-" + Objects.requireNonNullElse(of.classId(), String.valueOf(of.groupId())) + "-"
                        + days.from() + "-" + days.until(),
                people.school(token),
                text("missed.title"),
                List.of(whose(of, token), new Fact(text("period"), days.called())),
                List.of(
                        Column.text(text("student")),
                        Column.date(text("date")),
                        Column.number(text("lesson")),
                        Column.text(text("subject")),
                        Column.text(text("missed.status")),
                        Column.text(text("missed.topic"))),
                missed.students().stream()
                        .sorted(Comparator.comparing(
                                student -> students.getOrDefault(student.studentId(), student.studentId()),
                                Alphabet.ORDER))
                        .flatMap(student -> student.lessons().stream()
                                .map(lesson -> line(
                                        students.getOrDefault(student.studentId(), student.studentId()),
                                        lesson,
                                        subjects)))
                        .toList(),
                null,
                List.of(),
                List.of(new Signature(text(of.classId() == null ? "teacher" : "homeroom-teacher"), null)),
                true);
    }

    private Fact whose(Of of, ActorToken token) {
        var school = token.actor().school();
        return of.classId() == null
                ? new Fact(
                        text("group"),
                        names.groups(school).getOrDefault(String.valueOf(of.groupId()), String.valueOf(of.groupId())))
                : new Fact(text("class"), names.classes(school).getOrDefault(of.classId(), of.classId()));
    }

    private static List<@Nullable Object> line(
            String student, MissedAnswer.MissedLesson lesson, Map<String, String> subjects) {
        var line = new ArrayList<@Nullable Object>(List.of(
                student,
                lesson.date(),
                lesson.period(),
                subjects.getOrDefault(lesson.subjectId(), lesson.subjectId()),
                text("missed." + lesson.status())));
        line.add(lesson.topic());
        return line;
    }
}
