package org.klassny.people.imports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Roster.FormClass;
import org.klassny.people.imports.read.Roster.Group;
import org.klassny.people.imports.read.Roster.Source;
import org.klassny.people.imports.read.Table.Line;

/**
 * OneRoster CSV 1.1 and 1.2: orgs, academicSessions, courses, classes, users, roles, enrollments, demographics. Any of them
 * may be missing, in a delta too; columns of no meaning here are passed over, {@code metadata.*} kept.
 */
final class OneRosterReader {

    static final String MANIFEST = "manifest.csv";
    static final String METADATA = "metadata.";

    private static final Set<String> VERSIONS = Set.of("1.1", "1.2");
    private static final int LONGEST_ID = 255;

    private final Map<String, byte[]> files;
    private final List<Fault> faults;
    private final Values values;
    private final List<Source> sources = new ArrayList<>();

    OneRosterReader(Map<String, byte[]> files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
        this.values = new Values(faults);
    }

    Roster read() {
        if (!knownVersion()) {
            return Roster.empty(Roster.ONEROSTER);
        }
        var orgs = table("orgs.csv", "sourcedId", "name", "type");
        var classes = table("classes.csv", "sourcedId", "title", "classType");
        requireOneSchool(orgs, classes);
        orgs.forEach(line -> keep(Entity.ORG, line, null));
        var users = new OneRosterUsers(values, this::keep);
        users.read(
                table("users.csv", "sourcedId", "givenName", "familyName"),
                table("roles.csv", "userSourcedId", "role"),
                table("demographics.csv", "sourcedId"));
        var homerooms = new ArrayList<FormClass>();
        var groups = new ArrayList<Group>();
        var sessions = new OneRosterSessions(values, this::keep)
                .read(table(OneRosterSessions.FILE, "sourcedId", "title", "type", "startDate", "endDate"));
        var courses = new OneRosterCourses(values, this::keep);
        courses.read(table(OneRosterCourses.FILE, "sourcedId", "title"), classes);
        readClasses(classes, homerooms, groups, courses);
        var enrollments = new OneRosterEnrollments(
                values, this::keep, names(homerooms, groups), deleted(classes), users.goneKeys());
        enrollments.read(table("enrollments.csv", "sourcedId", "classSourcedId", "userSourcedId", "role"));
        return new Roster(
                Roster.ONEROSTER,
                users.persons(),
                users.gone(),
                homerooms,
                groups,
                enrollments.stays(),
                enrollments.memberships(),
                users.kin(),
                List.of(),
                enrollments.leads(),
                sessions,
                courses.courses(),
                enrollments.teachings(),
                sources);
    }

    private boolean knownVersion() {
        var properties = new HashMap<String, String>();
        table(MANIFEST, "propertyName", "value")
                .forEach(line -> properties.put(
                        Objects.requireNonNullElse(line.get("propertyName"), ""),
                        Objects.requireNonNullElse(line.get("value"), "")));
        var version = properties.get("oneroster.version");
        if (version == null || !VERSIONS.contains(version)) {
            faults.add(new Fault(MANIFEST, 0, "oneroster.version", Rule.UNKNOWN_VERSION, version));
            return false;
        }
        properties.forEach((property, value) -> {
            if (property.startsWith("file.") && value.equals("absent")) {
                files.remove(property.substring("file.".length()) + ".csv");
            }
        });
        return true;
    }

    /** The rows of a file; none where it is missing or unfit, which is a fault then. */
    private List<Line> table(String name, String... required) {
        var content = files.get(name);
        if (content == null) {
            return List.of();
        }
        try {
            var table = CsvFile.read(name, content, UnaryOperator.identity());
            faults.addAll(table.columnsTwice(column -> OneRosterColumns.isRead(name, column)));
            var fit = true;
            for (var column : required) {
                if (!table.has(column)) {
                    faults.add(Fault.of(new At(name, 1), column, Rule.MISSING_COLUMN, null));
                    fit = false;
                }
            }
            return fit ? unique(table) : List.of();
        } catch (Unreadable e) {
            faults.add(e.fault());
            return List.of();
        }
    }

    private List<Line> unique(Table table) {
        if (!table.has("sourcedId")) {
            return table.lines();
        }
        var lines = new LinkedHashMap<String, Line>();
        for (var line : table.lines()) {
            var id = values.required(line, "sourcedId", LONGEST_ID);
            if (id != null && lines.putIfAbsent(id, line) != null) {
                values.fault(line, "sourcedId", Rule.TWICE_THE_ID);
            }
        }
        return List.copyOf(lines.values());
    }

    /** A bundle of a whole district would put the students of other schools into this one. */
    private void requireOneSchool(List<Line> orgs, List<Line> classes) {
        var schools = new HashSet<String>();
        for (var line : orgs) {
            if ("school".equals(line.get("type")) && live(line)) {
                schools.add(Objects.requireNonNull(line.get("sourcedId")));
                if (schools.size() == 2) {
                    values.fault(line, "type", Rule.SEVERAL_SCHOOLS);
                }
            }
        }
        for (var line : classes) {
            var school = line.get("schoolSourcedId");
            if (school != null && schools.size() < 2 && schools.add(school) && schools.size() == 2) {
                values.fault(line, "schoolSourcedId", Rule.SEVERAL_SCHOOLS);
            }
        }
    }

    private void readClasses(
            List<Line> lines, List<FormClass> homerooms, List<Group> groups, OneRosterCourses courses) {
        for (var line : lines) {
            var id = Objects.requireNonNull(line.get("sourcedId"));
            if (!live(line)) {
                values.fault(line, "status", Rule.NOT_TAKEN);
                continue;
            }
            var homeroom = homeroom(line);
            var title = values.required(line, "title", homeroom ? ClassName.LONGEST : Values.LONGEST_NAME);
            var level = level(line);
            if (title != null && homeroom) {
                homerooms.add(new FormClass(line.at(), id, title, level == null ? ClassName.gradeLevel(title) : level));
            } else if (title != null) {
                groups.add(new Group(
                        line.at(),
                        id,
                        title,
                        level == null ? ClassName.gradeLevel(title) : level,
                        courses.of(line),
                        list(line.get("termSourcedIds"))));
            }
            keep(Entity.CLASS, line, id);
        }
    }

    /** {@code 07} and {@code 7} say seventh; of several the lowest. */
    private @Nullable Integer level(Line line) {
        var grades = line.get("grades");
        if (grades == null) {
            return null;
        }
        var first = grades.split(",", -1)[0].strip();
        if (!first.matches("0?[1-9]|1[0-2]")) {
            values.fault(line, "grades", Rule.MALFORMED_GRADE);
            return null;
        }
        return Integer.valueOf(first);
    }

    private static Map<String, Boolean> names(List<FormClass> homerooms, List<Group> groups) {
        var names = new HashMap<String, Boolean>();
        homerooms.forEach(one -> names.put(one.key(), true));
        groups.forEach(one -> names.put(one.key(), false));
        return names;
    }

    private static Set<String> deleted(List<Line> classes) {
        return classes.stream()
                .filter(line -> !live(line))
                .map(line -> Objects.requireNonNull(line.get("sourcedId")))
                .collect(Collectors.toSet());
    }

    private void keep(Entity entity, Line line, @Nullable String key) {
        var id = line.get("sourcedId");
        if (id != null) {
            sources.add(new Source(entity, id, key, metadata(line)));
        }
    }

    private static Map<String, String> metadata(Line line) {
        var metadata = new HashMap<String, String>();
        line.cells().forEach((column, cell) -> {
            if (column.startsWith(METADATA)) {
                metadata.put(column.substring(METADATA.length()), cell);
            }
        });
        return metadata;
    }

    private static List<String> list(@Nullable String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(",", -1))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .toList();
    }

    static boolean homeroom(Line line) {
        return "homeroom".equals(line.get("classType"));
    }

    static boolean live(Line line) {
        return !"tobedeleted".equals(line.get("status"));
    }

    /** Notes the name of a thing of the bundle. */
    interface Keeping {

        void keep(Entity entity, Line line, @Nullable String key);
    }
}
