package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klassny.people.imports.read.Curriculum.Load;
import org.klassny.people.imports.read.Curriculum.Term;
import org.klassny.people.imports.read.Curriculum.Year;
import org.klassny.people.imports.read.Register.StandingGroup;
import org.klassny.people.imports.read.Roster.Entity;

/**
 * Calendar, subjects and teaching of a bundle. A class that is taught as a whole has a scheduled class for each subject, as
 * OneRoster asks for it; a group made by hand has one, of its first subject.
 */
final class OneRosterCurriculum {

    static final List<String> SESSIONS =
            List.of("title", "type", "startDate", "endDate", "parentSourcedId", "schoolYear");
    static final List<String> COURSES =
            List.of("schoolYearSourcedId", "title", "courseCode", "grades", "orgSourcedId", "subjects", "subjectCodes");

    /** Our own column, as it is read again. */
    static final String HOURS = "klassny.hoursAWeek";

    private final Register register;
    private final Curriculum curriculum;
    private final NameOf names;

    OneRosterCurriculum(Register register, NameOf names) {
        this.register = register;
        this.curriculum = register.curriculum();
        this.names = names;
    }

    /** What the other system calls a thing of ours. */
    @FunctionalInterface
    interface NameOf {

        String of(Entity entity, String id);
    }

    /** Who teaches a scheduled class; the first one is its primary teacher. */
    record Teacher(String place, String person, boolean primary, Map<String, String> own) {}

    /** A class as a whole, taught one subject. */
    record Taught(String id, StandingGroup group, String subject) {}

    List<OneRosterRow> sessions() {
        var rows = new ArrayList<OneRosterRow>();
        curriculum.years().values().stream()
                .sorted(Comparator.comparing(Year::from).thenComparing(Year::id))
                .forEach(year -> rows.add(new OneRosterRow(
                        year.id(),
                        names.of(Entity.SESSION, year.id()),
                        List.of(
                                year.name(),
                                "schoolYear",
                                year.from().toString(),
                                year.until().toString(),
                                "",
                                String.valueOf(year.until().getYear())),
                        Map.of())));
        curriculum.terms().values().stream()
                .filter(term -> curriculum.years().containsKey(term.year()))
                .sorted(Comparator.comparing(Term::from).thenComparing(Term::id))
                .forEach(term -> rows.add(new OneRosterRow(
                        term.id(),
                        names.of(Entity.SESSION, term.id()),
                        List.of(
                                term.name(),
                                "term",
                                term.from().toString(),
                                term.until().toString(),
                                names.of(Entity.SESSION, term.year()),
                                String.valueOf(year(term).until().getYear())),
                        Map.of())));
        return rows;
    }

    List<OneRosterRow> courses(String org) {
        return new TreeMap<>(curriculum.subjects())
                .entrySet().stream()
                        .map(subject -> new OneRosterRow(
                                subject.getKey(),
                                names.of(Entity.COURSE, subject.getKey()),
                                List.of("", subject.getValue(), "", "", org, "", ""),
                                Map.of()))
                        .toList();
    }

    /** The terms of this year, as a column of several says them. */
    String terms() {
        return curriculum.terms().values().stream()
                .filter(term -> curriculum.years().containsKey(term.year())
                        && year(term).holds(register.today(), register.today()))
                .sorted(Comparator.comparing(Term::from).thenComparing(Term::id))
                .map(term -> names.of(Entity.SESSION, term.id()))
                .collect(Collectors.joining(","));
    }

    private Year year(Term term) {
        return Objects.requireNonNull(curriculum.years().get(term.year()));
    }

    /** What a group made by hand is taught. */
    String courseOf(String group) {
        return loads().stream()
                .filter(load -> load.group().equals(group))
                .findFirst()
                .map(load -> names.of(Entity.COURSE, load.subject()))
                .orElse("");
    }

    List<Taught> wholeClasses() {
        return loads().stream()
                .filter(load -> group(load).wholeClass())
                .map(load -> new Taught(place(load), group(load), load.subject()))
                .distinct()
                .toList();
    }

    List<Teacher> teachers() {
        var teachers = new TreeMap<String, Teacher>();
        var primary = new HashMap<String, Load>();
        loads().forEach(load -> primary.putIfAbsent(place(load), load));
        for (var load : loads()) {
            var first = Objects.requireNonNull(primary.get(place(load)));
            if (register.persons().containsKey(load.teacher()) && (isWhole(load) || isOf(first, load))) {
                teachers.put(
                        place(load) + "/" + load.teacher(),
                        new Teacher(place(load), load.teacher(), load.equals(first), hours(load)));
            }
        }
        return List.copyOf(teachers.values());
    }

    private static boolean isOf(Load first, Load load) {
        return first.subject().equals(load.subject());
    }

    private static Map<String, String> hours(Load load) {
        return load.hours().signum() == 0
                ? Map.of()
                : Map.of(HOURS, load.hours().stripTrailingZeros().toPlainString());
    }

    private boolean isWhole(Load load) {
        return group(load).wholeClass();
    }

    private String place(Load load) {
        return isWhole(load) ? load.group() + "_" + load.subject() : load.group();
    }

    private StandingGroup group(Load load) {
        return Objects.requireNonNull(register.groups().get(load.group()));
    }

    /** Those of groups and subjects that are there; facts of two services arrive in any order. */
    private List<Load> loads() {
        return curriculum.loads().stream()
                .filter(load -> register.groups().containsKey(load.group())
                        && curriculum.subjects().containsKey(load.subject()))
                .sorted(Comparator.comparing(Load::group)
                        .thenComparing(Load::subject)
                        .thenComparing(Load::id))
                .toList();
    }
}
