package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Register.Somebody;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.reference.read.Known.Thing;

/**
 * The school as a OneRoster 1.2 bundle: what came from another system goes out under its ids and with its
 * {@code metadata.*}, everything else under ours. Calendar, subjects and teaching are as schedule-service has told of them.
 */
public final class OneRosterWriter {

    private static final Map<String, String> ROLES =
            Map.of("MOTHER", "parent", "FATHER", "parent", "GUARDIAN", "guardian", "OTHER", "relative");

    private final Register register;
    private final Map<String, String> named = new HashMap<>();
    private final OneRosterFiles files;
    private final OneRosterCurriculum curriculum;

    private OneRosterWriter(Register register) {
        this.register = register;
        this.files = new OneRosterFiles(register);
        this.curriculum = new OneRosterCurriculum(register, this::name);
        register.sources().forEach((entity, known) -> new TreeMap<>(known).forEach((sourcedId, what) -> {
            if (what.id() != null) {
                named.putIfAbsent(entity + what.id(), sourcedId);
            }
        }));
    }

    public static byte[] write(Register register, String schoolId, String schoolName) {
        var writer = new OneRosterWriter(register);
        var org = register.sources().getOrDefault(Entity.ORG, Map.of()).keySet().stream()
                .sorted()
                .findFirst()
                .orElse(schoolId);
        writer.write(org, schoolName);
        return writer.files.zip();
    }

    private void write(String org, String schoolName) {
        files.add(
                "orgs",
                Entity.ORG,
                List.of("name", "type", "identifier", "parentSourcedId"),
                List.of(new OneRosterRow(org, org, List.of(schoolName, "school", "", ""), Map.of())));
        files.add("academicSessions", Entity.SESSION, OneRosterCurriculum.SESSIONS, curriculum.sessions());
        files.add("courses", Entity.COURSE, OneRosterCurriculum.COURSES, curriculum.courses(org));
        classes(org);
        users(org);
        enrollments(org);
    }

    private void classes(String org) {
        var rows = new ArrayList<OneRosterRow>();
        register.classes().values().stream()
                .sorted(Comparator.comparingInt(Register.StandingClass::gradeLevel)
                        .thenComparing(Register.StandingClass::name))
                .forEach(one -> rows.add(group(one.id(), one.name(), one.gradeLevel(), "homeroom", "", org)));
        register.groups().values().stream()
                .filter(one -> !one.wholeClass())
                .sorted(Comparator.comparing(Register.StandingGroup::name).thenComparing(Register.StandingGroup::id))
                .forEach(one -> rows.add(group(
                        one.id(), one.name(), one.gradeLevel(), "scheduled", curriculum.courseOf(one.id()), org)));
        curriculum
                .wholeClasses()
                .forEach(taught -> rows.add(group(
                        taught.id(),
                        taught.group().name() + " "
                                + register.curriculum().subjects().get(taught.subject()),
                        taught.group().gradeLevel(),
                        "scheduled",
                        name(Entity.COURSE, taught.subject()),
                        org)));
        files.add(
                "classes",
                Entity.CLASS,
                List.of(
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
                        "periods"),
                rows);
    }

    private OneRosterRow group(String id, String name, int level, String type, String course, String org) {
        return new OneRosterRow(
                id,
                name(Entity.CLASS, id),
                List.of(name, "%02d".formatted(level), course, "", type, "", org, curriculum.terms(), "", "", ""),
                Map.of());
    }

    private void users(String org) {
        var users = new ArrayList<OneRosterRow>();
        var roles = new ArrayList<OneRosterRow>();
        var demographics = new ArrayList<OneRosterRow>();
        var persons = register.persons().values().stream()
                .sorted(Comparator.comparing((Somebody one) -> one.kind())
                        .thenComparing(one -> ListReader.plain(one.card().name()))
                        .thenComparing(Somebody::id))
                .toList();
        var guardiansOf = guardiansOf();
        for (var person : persons) {
            var id = name(Entity.USER, person.id());
            users.add(user(person, id, guardiansOf, org));
            roles.add(new OneRosterRow(
                    "", "role-" + id, List.of(id, "primary", role(person), "", "", org, ""), Map.of()));
            var sex = sex(person);
            if (person.card().birthDate() != null || sex != null || isNamed(Entity.DEMOGRAPHIC, person.id())) {
                var born = person.card().birthDate() == null
                        ? ""
                        : person.card().birthDate().toString();
                demographics.add(new OneRosterRow(
                        person.id(), id, List.of(born, Objects.requireNonNullElse(sex, "")), Map.of()));
            }
        }
        files.add(
                "users",
                Entity.USER,
                List.of(
                        "enabledUser",
                        "username",
                        "userIds",
                        "givenName",
                        "familyName",
                        "middleName",
                        "identifier",
                        "email",
                        "sms",
                        "phone",
                        "agentSourcedIds",
                        "grades",
                        "password",
                        "userMasterIdentifier",
                        "preferredGivenName",
                        "preferredMiddleName",
                        "preferredFamilyName",
                        "primaryOrgSourcedId",
                        "pronouns"),
                users);
        files.add(
                "roles",
                null,
                List.of(
                        "userSourcedId",
                        "roleType",
                        "role",
                        "beginDate",
                        "endDate",
                        "orgSourcedId",
                        "userProfileSourcedId"),
                roles);
        files.add("demographics", Entity.DEMOGRAPHIC, List.of("birthDate", "sex"), demographics);
    }

    private OneRosterRow user(Somebody person, String id, Map<String, SortedSet<String>> guardiansOf, String org) {
        var card = person.card();
        var own = new HashMap<String, String>();
        var agents = "";
        if (person.kind() == Thing.GUARDIAN) {
            var children = new TreeMap<>(register.kinships().getOrDefault(person.id(), Map.of()));
            agents = String.join(
                    ",",
                    children.keySet().stream()
                            .map(child -> name(Entity.USER, child))
                            .toList());
            own.put(OneRosterUsers.KINSHIP, String.join(",", children.values()));
        } else if (person.kind() == Thing.STUDENT) {
            agents = String.join(
                    ",",
                    guardiansOf.getOrDefault(person.id(), new TreeSet<>()).stream()
                            .map(guardian -> name(Entity.USER, guardian))
                            .toList());
        } else if (card.position() != null) {
            own.put(OneRosterUsers.POSITION, card.position());
        }
        var cells = new ArrayList<@Nullable String>(List.of("true", id, ""));
        cells.add(card.name().given());
        cells.add(card.name().surname());
        cells.add(card.name().patronymic());
        cells.add("");
        cells.add(card.email());
        cells.add("");
        cells.add(card.phone());
        cells.add(agents);
        cells.add(person.kind() == Thing.STUDENT ? grade(person.id()) : "");
        cells.addAll(List.of("", "", "", "", "", org, ""));
        return new OneRosterRow(person.id(), id, cells, own);
    }

    private Map<String, SortedSet<String>> guardiansOf() {
        var guardians = new HashMap<String, SortedSet<String>>();
        register.kinships().forEach((guardian, children) -> children.keySet()
                .forEach(child ->
                        guardians.computeIfAbsent(child, _ -> new TreeSet<>()).add(guardian)));
        return guardians;
    }

    private String grade(String student) {
        var standing = register.enrollments().get(student);
        var found = standing == null ? null : register.classes().get(standing.classId());
        return found == null ? "" : "%02d".formatted(found.gradeLevel());
    }

    private String role(Somebody person) {
        return switch (person.kind()) {
            case STUDENT -> "student";
            case GUARDIAN -> {
                var kinships = new TreeSet<>(
                        register.kinships().getOrDefault(person.id(), Map.of()).values());
                yield kinships.isEmpty() ? "guardian" : ROLES.getOrDefault(kinships.last(), "relative");
            }
            default -> "teacher";
        };
    }

    private @Nullable String sex(Somebody person) {
        var kinships = register.kinships().getOrDefault(person.id(), Map.of());
        return kinships.containsValue("MOTHER") ? "female" : kinships.containsValue("FATHER") ? "male" : null;
    }

    private void enrollments(String org) {
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
                        until,
                        org));
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
                                until,
                                org));
                    }
                }));
        var wholeClasses = curriculum.wholeClasses().stream()
                .collect(Collectors.groupingBy(
                        taught -> taught.group().classIds().getFirst()));
        new TreeMap<>(register.enrollments()).forEach((student, standing) -> {
            if (!Roster.over(false, standing.until(), register.today())) {
                for (var taught : wholeClasses.getOrDefault(standing.classId(), List.of())) {
                    var from = standing.from().toString();
                    rows.add(enrollment(taught.id(), student, "student", "false", from, "", org));
                }
            }
        });
        curriculum.teachers().forEach(teacher -> {
            var primary = String.valueOf(teacher.primary());
            var row = enrollment(teacher.place(), teacher.person(), "teacher", primary, "", "", org);
            rows.add(new OneRosterRow(row.id(), row.sourcedId(), row.cells(), teacher.own()));
        });
        register.classes().values().forEach(one -> {
            if (one.homeroomTeacher() != null && register.persons().containsKey(one.homeroomTeacher())) {
                rows.add(enrollment(one.id(), one.homeroomTeacher(), "teacher", "true", "", "", org));
            }
        });
        files.add(
                "enrollments",
                Entity.ENROLLMENT,
                List.of(
                        "classSourcedId",
                        "schoolSourcedId",
                        "userSourcedId",
                        "role",
                        "primary",
                        "beginDate",
                        "endDate"),
                rows.stream()
                        .sorted(Comparator.comparing(OneRosterRow::sourcedId))
                        .toList());
    }

    private OneRosterRow enrollment(
            String place, String person, String role, String primary, String from, String until, String org) {
        var id = place + "/" + person;
        return new OneRosterRow(
                id,
                named.getOrDefault(Entity.ENROLLMENT + id, id.replace('/', '_')),
                List.of(name(Entity.CLASS, place), org, name(Entity.USER, person), role, primary, from, until),
                Map.of());
    }

    private String name(Entity entity, String id) {
        return named.getOrDefault(entity + id, id);
    }

    private boolean isNamed(Entity entity, String id) {
        return named.containsKey(entity + id);
    }
}
