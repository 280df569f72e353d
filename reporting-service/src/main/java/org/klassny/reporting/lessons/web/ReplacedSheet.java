package org.klassny.reporting.lessons.web;

import static org.klassny.reporting.reference.read.paper.Wording.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.lessons.read.ReplacedLessons.ReplacedLesson;
import org.klassny.reporting.reference.read.Days;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.People;
import org.klassny.reporting.reference.read.paper.Sheet;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.klassny.reporting.reference.read.paper.Sheet.Fact;
import org.klassny.reporting.reference.read.paper.Sheet.Signature;
import org.springframework.stereotype.Component;

/** Replaced and cancelled lessons on paper, in the order of days. */
@Component
class ReplacedSheet {

    private static final Comparator<Line> IN_ORDER = Comparator.comparing(
                    (Line line) -> line.lesson().date())
            .thenComparing(line -> line.lesson().period())
            .thenComparing(line -> line.lesson().lessonId());

    private final Names names;
    private final People people;

    ReplacedSheet(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    private record Line(ReplacedLesson lesson, String kind) {}

    Sheet of(ReplacedAnswer replaced, Days days, ActorToken token) {
        var school = token.actor().school();
        var groups = names.groups(school);
        var subjects = names.subjects(school);
        var staff = people.staff(token);
        return new Sheet(
                "replaced-lessons-" + days.from() + "-" + days.until(),
                people.school(token),
                text("replaced.title"),
                List.of(new Fact(text("period"), days.called())),
                List.of(
                        Column.date(text("date")),
                        Column.number(text("lesson")),
                        Column.text(text("group")),
                        Column.text(text("subject")),
                        Column.text(text("replaced.kind")),
                        Column.text(text("teacher")),
                        Column.text(text("replaced.substitute")),
                        Column.text(text("replaced.reason")),
                        Column.text(text("replaced.held"))),
                Stream.concat(
                                replaced.lessons().stream().map(lesson -> new Line(lesson, "replaced.replaced")),
                                replaced.cancelled().stream().map(lesson -> new Line(lesson, "replaced.cancelled")))
                        .sorted(IN_ORDER)
                        .map(line -> line(line, groups, subjects, staff))
                        .toList(),
                null,
                List.of(),
                List.of(new Signature(text("deputy"), null)),
                true);
    }

    private static List<@Nullable Object> line(
            Line line, Map<String, String> groups, Map<String, String> subjects, Map<String, String> staff) {
        var lesson = line.lesson();
        var cells = new ArrayList<@Nullable Object>(List.of(
                lesson.date(),
                lesson.period(),
                groups.getOrDefault(lesson.groupId(), lesson.groupId()),
                subjects.getOrDefault(lesson.subjectId(), lesson.subjectId()),
                text(line.kind()),
                staff.getOrDefault(lesson.teacherId(), lesson.teacherId())));
        cells.add(
                lesson.substituteId() == null
                        ? null
                        : staff.getOrDefault(lesson.substituteId(), lesson.substituteId()));
        cells.add(lesson.reason() == null ? null : text("replaced." + lesson.reason()));
        cells.add(text(lesson.held() ? "yes" : "no"));
        return cells;
    }
}
