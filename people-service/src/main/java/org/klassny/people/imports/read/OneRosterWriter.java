package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klassny.people.imports.read.Roster.Entity;

/**
 * The school as a OneRoster 1.2 bundle: what came from another system goes out under its ids and with its
 * {@code metadata.*}, everything else under ours. Calendar, subjects and teaching are as schedule-service has told of them.
 */
public final class OneRosterWriter {

    private static final List<String> ORGS = List.of("name", "type", "identifier", "parentSourcedId");
    private static final List<String> CLASSES = List.of(
            "title",
            "grades",
            "courseSourcedId",
            "classCode",
            "classType",
            "location",
            "schoolSourcedId",
            "termSourcedIds",
            "subjects",
            "subjectCodes",
            "periods");

    private final Register register;
    private final OneRosterNames names;
    private final OneRosterCurriculum curriculum;
    private final String org;

    private OneRosterWriter(Register register, String org) {
        this.register = register;
        this.names = new OneRosterNames(register);
        this.curriculum = new OneRosterCurriculum(register, names);
        this.org = org;
    }

    public static byte[] write(Register register, String schoolId, String schoolName) {
        var org = register.sources().getOrDefault(Entity.ORG, Map.of()).keySet().stream()
                .sorted()
                .findFirst()
                .orElse(schoolId);
        return new OneRosterWriter(register, org).zip(schoolName);
    }

    private byte[] zip(String schoolName) {
        var school = new OneRosterRow(org, org, List.of(schoolName, "school", "", ""), Map.of());
        var files = new OneRosterFiles(register);
        files.add("orgs", Entity.ORG, ORGS, List.of(school));
        files.add("academicSessions", Entity.SESSION, OneRosterCurriculum.SESSIONS, curriculum.sessions());
        files.add("courses", Entity.COURSE, OneRosterCurriculum.COURSES, curriculum.courses(org));
        files.add("classes", Entity.CLASS, CLASSES, classes());
        new OneRosterPersons(register, names, org).addTo(files);
        var places = new OneRosterPlaces(register, names, curriculum, org);
        files.add("enrollments", Entity.ENROLLMENT, OneRosterPlaces.ENROLLMENTS, places.rows());
        return files.zip();
    }

    private List<OneRosterRow> classes() {
        var rows = new ArrayList<OneRosterRow>();
        register.classes().values().stream()
                .sorted(Comparator.comparingInt(Register.StandingClass::gradeLevel)
                        .thenComparing(Register.StandingClass::name))
                .forEach(one -> rows.add(group(one.id(), one.name(), one.gradeLevel(), "homeroom", "")));
        register.groups().values().stream()
                .filter(one -> !one.wholeClass())
                .sorted(Comparator.comparing(Register.StandingGroup::name).thenComparing(Register.StandingGroup::id))
                .forEach(one -> rows.add(
                        group(one.id(), one.name(), one.gradeLevel(), "scheduled", curriculum.courseOf(one.id()))));
        curriculum
                .wholeClasses()
                .forEach(taught -> rows.add(group(
                        taught.id(),
                        taught.group().name() + " "
                                + register.curriculum().subjects().get(taught.subject()),
                        taught.group().gradeLevel(),
                        "scheduled",
                        names.of(Entity.COURSE, taught.subject()))));
        return rows;
    }

    private OneRosterRow group(String id, String name, int level, String type, String course) {
        return new OneRosterRow(
                id,
                names.of(Entity.CLASS, id),
                List.of(name, "%02d".formatted(level), course, "", type, "", org, curriculum.terms(), "", "", ""),
                Map.of());
    }
}
