package org.klassny.reporting.fillrate.web;

import static org.klassny.reporting.reference.read.paper.Wording.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.People;
import org.klassny.reporting.reference.read.Term;
import org.klassny.reporting.reference.read.paper.Alphabet;
import org.klassny.reporting.reference.read.paper.Figures;
import org.klassny.reporting.reference.read.paper.Sheet;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.klassny.reporting.reference.read.paper.Sheet.Fact;
import org.klassny.reporting.reference.read.paper.Sheet.Signature;
import org.springframework.stereotype.Component;

/** The fill rate of a page on paper. */
@Component
class FillRateSheet {

    private final Names names;
    private final People people;

    FillRateSheet(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    Sheet of(PageWithStudents answer, Term term, ActorToken token) {
        var school = token.actor().school();
        var page = answer.page();
        var students = people.ofGroup(token, page.groupId());
        var staff = people.staff(token);
        var teachers = page.teacherIds().stream()
                .map(teacher -> staff.getOrDefault(teacher, teacher))
                .collect(Collectors.joining(", "));
        return new Sheet(
                "fill-rate-" + page.groupId() + "-" + page.subjectId() + "-" + page.termId(),
                people.school(token),
                text("fill.title"),
                List.of(
                        new Fact(text("group"), names.groups(school).getOrDefault(page.groupId(), page.groupId())),
                        new Fact(
                                text("subject"),
                                names.subjects(school).getOrDefault(page.subjectId(), page.subjectId())),
                        new Fact(text("teacher"), teachers),
                        new Fact(text("term"), term.called()),
                        new Fact(text("on"), Figures.date(answer.on())),
                        new Fact(text("fill.lessons"), String.valueOf(page.lessonsHeld())),
                        new Fact(
                                text("fill.target"),
                                page.graded() ? String.valueOf(page.target()) : text("fill.ungraded")),
                        new Fact(text("fill.without"), text("fill.of", page.withoutMark(), page.students())),
                        new Fact(text("fill.with-one"), text("fill.of", page.withOneMark(), page.students())),
                        new Fact(text("fill.per-student"), Figures.decimal(page.marksPerStudent()))),
                List.of(
                        Column.text(text("student")),
                        Column.number(text("fill.marks")),
                        Column.text(text("fill.reached"))),
                answer.students().stream()
                        .map(student -> List.<@Nullable Object>of(
                                students.getOrDefault(student.studentId(), student.studentId()),
                                student.marks(),
                                text(student.marks() >= page.target() ? "yes" : "no")))
                        .sorted(Comparator.comparing(row -> Objects.toString(row.getFirst()), Alphabet.ORDER))
                        .toList(),
                List.of(text("total"), page.marks(), ""),
                List.of(),
                List.of(new Signature(text("teacher"), teachers), new Signature(text("deputy"), null)),
                false);
    }
}
