package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klassny.people.imports.read.Roster.Entity;

/** Who is in which class of a bundle, and who teaches it. */
final class OneRosterPlaces {

    static final List<String> ENROLLMENTS =
            List.of("classSourcedId", "schoolSourcedId", "userSourcedId", "role", "primary", "beginDate", "endDate");

    private final Register register;
    private final OneRosterNames names;
    private final OneRosterCurriculum curriculum;
    private final String org;

    OneRosterPlaces(Register register, OneRosterNames names, OneRosterCurriculum curriculum, String org) {
        this.register = register;
        this.names = names;
        this.curriculum = curriculum;
        this.org = org;
    }

    List<OneRosterRow> rows() {
        var rows = new ArrayList<OneRosterRow>();
        new TreeMap<>(register.enrollments()).forEach((student, standing) -> {
            if (!Roster.over(false, standing.until(), register.today())) {
                var until = standing.until() == null ? "" : standing.until().toString();
                rows.add(enrollment(
                        standing.classId(),
                        student,
                        "student",
                        "false",
                        standing.from().toString(),
                        until));
            }
        });
        register.groups().values().stream().filter(one -> !one.wholeClass()).forEach(group -> new TreeMap<>(
                        register.memberships().getOrDefault(group.id(), Map.of()))
                .forEach((student, stay) -> {
                    if (!Roster.over(false, stay.until(), register.today())) {
                        var until = stay.until() == null ? "" : stay.until().toString();
                        rows.add(enrollment(
                                group.id(),
                                student,
                                "student",
                                "false",
                                stay.from().toString(),
                                until));
                    }
                }));
        var wholeClasses = curriculum.wholeClasses().stream()
                .collect(Collectors.groupingBy(
                        taught -> taught.group().classIds().getFirst()));
        new TreeMap<>(register.enrollments()).forEach((student, standing) -> {
            if (!Roster.over(false, standing.until(), register.today())) {
                for (var taught : wholeClasses.getOrDefault(standing.classId(), List.of())) {
                    var from = standing.from().toString();
                    rows.add(enrollment(taught.id(), student, "student", "false", from, ""));
                }
            }
        });
        curriculum.teachers().forEach(teacher -> {
            var primary = String.valueOf(teacher.primary());
            var row = enrollment(teacher.place(), teacher.person(), "teacher", primary, "", "");
            rows.add(new OneRosterRow(row.id(), row.sourcedId(), row.cells(), teacher.own()));
        });
        register.classes().values().forEach(one -> {
            if (one.homeroomTeacher() != null && register.persons().containsKey(one.homeroomTeacher())) {
                rows.add(enrollment(one.id(), one.homeroomTeacher(), "teacher", "true", "", ""));
            }
        });
        return rows.stream()
                .sorted(Comparator.comparing(OneRosterRow::sourcedId))
                .toList();
    }

    private OneRosterRow enrollment(
            String place, String person, String role, String primary, String from, String until) {
        var id = place + "/" + person;
        return new OneRosterRow(
                id,
                names.of(Entity.ENROLLMENT, id, id.replace('/', '_')),
                List.of(names.of(Entity.CLASS, place), org, names.of(Entity.USER, person), role, primary, from, until),
                Map.of());
    }
}
