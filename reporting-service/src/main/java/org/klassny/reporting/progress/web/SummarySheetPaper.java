package org.klassny.reporting.progress.web;

import static org.klassny.reporting.reference.read.paper.Wording.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.progress.read.SummarySheets.StudentTermMarks;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.Names.SchoolClass;
import org.klassny.reporting.reference.read.People;
import org.klassny.reporting.reference.read.Term;
import org.klassny.reporting.reference.read.paper.Alphabet;
import org.klassny.reporting.reference.read.paper.Figures;
import org.klassny.reporting.reference.read.paper.Sheet;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.klassny.reporting.reference.read.paper.Sheet.Fact;
import org.klassny.reporting.reference.read.paper.Sheet.Signature;
import org.springframework.stereotype.Component;

/** The summary sheet on paper, signed by the homeroom teacher and the head. */
@Component
class SummarySheetPaper {

    private final Names names;
    private final People people;

    SummarySheetPaper(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    Sheet of(SummarySheetAnswer sheet, SchoolClass schoolClass, Term term, ActorToken token) {
        var students = people.ofClass(token, sheet.classId());
        var subjects =
                inOrder(sheet.subjects(), names.shortSubjects(token.actor().school()));
        var leads = schoolClass.homeroomTeacher() == null
                ? null
                : people.staff(token).getOrDefault(schoolClass.homeroomTeacher(), schoolClass.homeroomTeacher());
        return new Sheet(
                "summary-sheet-" + sheet.classId() + "-" + sheet.termId(),
                people.school(token),
                text("summary.title"),
                facts(sheet, schoolClass, term, leads),
                columns(subjects),
                sheet.students().stream()
                        .map(student -> line(
                                student, students, subjects.keySet().stream().toList()))
                        .sorted(Comparator.comparing(row -> Objects.toString(row.getFirst()), Alphabet.ORDER))
                        .toList(),
                null,
                List.of(text("summary.not-assessed")),
                List.of(new Signature(text("homeroom-teacher"), leads), new Signature(text("head"), null)),
                true);
    }

    private static List<Fact> facts(
            SummarySheetAnswer sheet, SchoolClass schoolClass, Term term, @Nullable String leads) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(text("class"), schoolClass.name()));
        facts.add(new Fact(text("term"), term.called()));
        facts.add(new Fact(text("on"), Figures.date(sheet.on())));
        if (leads != null) {
            facts.add(new Fact(text("homeroom-teacher"), leads));
        }
        return facts;
    }

    private static List<Column> columns(Map<String, String> subjects) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(text("student")));
        subjects.values().forEach(name -> columns.add(Column.mark(name)));
        columns.add(Column.decimal(text("summary.average")));
        return columns;
    }

    /** Ids with names, in the order of the names. */
    private static Map<String, String> inOrder(List<String> subjects, Map<String, String> called) {
        var names = new LinkedHashMap<String, String>();
        subjects.stream()
                .sorted(Comparator.comparing(subject -> called.getOrDefault(subject, subject), Alphabet.ORDER))
                .forEach(subject -> names.put(subject, called.getOrDefault(subject, subject)));
        return names;
    }

    private static List<@Nullable Object> line(
            StudentTermMarks student, Map<String, String> called, List<String> subjects) {
        var line = new ArrayList<@Nullable Object>();
        line.add(called.getOrDefault(student.studentId(), student.studentId()));
        for (var subject : subjects) {
            line.add(
                    student.notAssessed().containsKey(subject)
                            ? text("not-assessed")
                            : student.marks().get(subject));
        }
        var figures = student.marks().values().stream()
                .filter(mark -> mark.matches("[1-5]"))
                .mapToInt(Integer::parseInt)
                .average();
        line.add(figures.isPresent() ? figures.getAsDouble() : null);
        return line;
    }
}
