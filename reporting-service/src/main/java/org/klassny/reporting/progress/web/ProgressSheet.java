package org.klassny.reporting.progress.web;

import static org.klassny.reporting.reference.read.paper.Wording.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Progress on paper. */
@Component
class ProgressSheet {

    private final Names names;
    private final People people;
    private final ProgressProperties settings;

    ProgressSheet(Names names, People people, ProgressProperties settings) {
        this.names = names;
        this.people = people;
        this.settings = settings;
    }

    Sheet of(Progress progress, Term term, ActorToken token) {
        var called = called(progress.by(), token);
        var total = progress.total();
        var withOnes = total.ones() > 0;
        var rows = progress.rows().stream()
                .map(row ->
                        line(called.getOrDefault(String.valueOf(row.key()), String.valueOf(row.key())), row, withOnes))
                .sorted(Comparator.comparing(row -> Objects.toString(row.getFirst()), Alphabet.ORDER))
                .toList();
        return new Sheet(
                "progress-" + progress.by() + "-" + progress.termId(),
                people.school(token),
                text("progress.title"),
                List.of(
                        new Fact(text("term"), term.called()),
                        new Fact(text("on"), Figures.date(progress.on())),
                        new Fact(text("progress.by"), text("progress.by." + progress.by()))),
                columns(progress.by(), withOnes),
                rows,
                line(text("total"), total, withOnes),
                List.of(
                        text("progress.shares"),
                        text(settings.notAssessedInSou() ? "progress.sou.not-assessed" : "progress.sou")),
                List.of(new Signature(text("deputy"), null)),
                true);
    }

    private Map<String, String> called(String by, ActorToken token) {
        var school = token.actor().school();
        return switch (by) {
            case "class" -> names.classes(school);
            case "group" -> names.groups(school);
            case "subject" -> names.subjects(school);
            case "teacher" -> people.staff(token);
            default -> Map.of();
        };
    }

    private static List<Column> columns(String by, boolean withOnes) {
        var columns = new ArrayList<>(List.of(
                Column.text(text("progress.by." + by)),
                Column.number(text("progress.students")),
                Column.number(text("progress.assessed")),
                Column.number("«5»"),
                Column.number("«4»"),
                Column.number("«3»"),
                Column.number("«2»")));
        if (withOnes) {
            columns.add(Column.number("«1»"));
        }
        columns.addAll(List.of(
                Column.number(text("progress.not-assessed")),
                Column.share(text("progress.not-below-3")),
                Column.share(text("progress.good")),
                Column.decimal(text("progress.average")),
                Column.decimal(text("progress.sou.heading"))));
        return columns;
    }

    private static List<@Nullable Object> line(String called, Progress.ProgressRow row, boolean withOnes) {
        var line = new ArrayList<@Nullable Object>(
                List.of(called, row.students(), row.assessed(), row.fives(), row.fours(), row.threes(), row.twos()));
        if (withOnes) {
            line.add(row.ones());
        }
        line.add(row.notAssessed());
        line.add(row.notBelow3());
        line.add(row.good());
        line.add(row.average());
        line.add(row.sou());
        return line;
    }
}
