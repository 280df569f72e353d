package org.klassny.reporting.audit.web;

import static org.klassny.reporting.reference.read.paper.Wording.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.ActorToken;
import org.klassny.reporting.audit.read.CorrectionQueries.Correction;
import org.klassny.reporting.reference.read.Days;
import org.klassny.reporting.reference.read.Names;
import org.klassny.reporting.reference.read.People;
import org.klassny.reporting.reference.read.paper.Figures;
import org.klassny.reporting.reference.read.paper.Sheet;
import org.klassny.reporting.reference.read.paper.Sheet.Column;
import org.klassny.reporting.reference.read.paper.Sheet.Fact;
import org.klassny.reporting.reference.read.paper.Sheet.Signature;
import org.springframework.stereotype.Component;

/** Corrections on paper; moments are those of the school's clock. */
@Component
class CorrectionsSheet {

    private static final String ATTENDANCE = "ATTENDANCE";

    private final Names names;
    private final People people;

    CorrectionsSheet(Names names, People people) {
        this.names = names;
        this.people = people;
    }

    /** What ids are called in this report. */
    private record Called(
            Map<String, String> students,
            Map<String, String> staff,
            Map<String, String> groups,
            Map<String, String> subjects,
            ZoneId zone) {

        @Nullable
        String moment(@Nullable Instant moment) {
            return moment == null ? null : Figures.moment(moment, zone);
        }
    }

    Sheet of(Corrections corrections, Days days, ZoneId zone, ActorToken token) {
        var school = token.actor().school();
        var called = new Called(
                students(corrections, token), people.staff(token), names.groups(school), names.subjects(school), zone);
        return new Sheet(
                "corrections-" + days.from() + "-" + days.until(),
                people.school(token),
                text("corrections.title"),
                List.of(new Fact(text("period"), days.called())),
                List.of(
                        Column.text(text("corrections.at")),
                        Column.date(text("lesson")),
                        Column.text(text("group")),
                        Column.text(text("subject")),
                        Column.text(text("student")),
                        Column.text(text("corrections.kind")),
                        Column.mark(text("corrections.previous")),
                        Column.mark(text("corrections.value")),
                        Column.text(text("corrections.reason")),
                        Column.text(text("corrections.requested-by")),
                        Column.text(text("corrections.requested-at")),
                        Column.text(text("corrections.allowed-by"))),
                corrections.corrections().stream()
                        .map(correction -> line(correction, called))
                        .toList(),
                null,
                List.of(),
                List.of(new Signature(text("deputy"), null)),
                true);
    }

    /** Each group is asked for once. */
    private Map<String, String> students(Corrections corrections, ActorToken token) {
        var students = new HashMap<String, String>();
        corrections.corrections().stream()
                .map(Correction::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(group -> students.putAll(people.ofGroup(token, Objects.requireNonNull(group))));
        return students;
    }

    private static List<@Nullable Object> line(Correction correction, Called called) {
        var line = new ArrayList<@Nullable Object>();
        line.add(called.moment(correction.at()));
        line.add(correction.date());
        line.add(name(called.groups(), correction.groupId()));
        line.add(name(called.subjects(), correction.subjectId()));
        line.add(name(called.students(), correction.studentId()));
        line.add(text("corrections." + correction.kind()));
        line.add(value(correction.kind(), correction.previous()));
        line.add(value(correction.kind(), correction.value()));
        line.add(correction.reason() == null ? null : text("corrections." + correction.reason()));
        line.add(name(called.staff(), correction.requestedBy()));
        line.add(called.moment(correction.requestedAt()));
        line.add(name(called.staff(), correction.allowedBy()));
        return line;
    }

    private static @Nullable String name(Map<String, String> names, @Nullable String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }

    /** Nothing is a dash: the paper is to show that there was, or is, nothing. */
    private static String value(String kind, @Nullable String value) {
        if (value == null) {
            return "—";
        }
        return kind.equals(ATTENDANCE) ? text("attendance." + value) : value;
    }
}
