package org.klassny.people.imports.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Fault.Rule;
import org.klassny.people.imports.read.OneRosterReader.Keeping;
import org.klassny.people.imports.read.Roster.Course;
import org.klassny.people.imports.read.Roster.Entity;
import org.klassny.people.imports.read.Table.Line;

/**
 * Courses of a bundle, which are the subjects of a school: by the title without the grade level that the course is for. A
 * course that only homeroom classes have is no subject.
 */
final class OneRosterCourses {

    static final String FILE = "courses.csv";

    /** As a subject's form asks for it. */
    private static final int LONGEST_TITLE = 200;

    private static final Pattern ONE_LEVEL = Pattern.compile("0?([1-9]|1[0-2])");

    private final Values values;
    private final Keeping keeping;
    private final Map<String, Course> courses = new LinkedHashMap<>();

    OneRosterCourses(Values values, Keeping keeping) {
        this.values = values;
        this.keeping = keeping;
    }

    List<Course> courses() {
        return List.copyOf(courses.values());
    }

    void read(List<Line> lines, List<Line> classes) {
        var taught = new HashMap<String, Set<Boolean>>();
        for (var line : classes) {
            var course = line.get("courseSourcedId");
            if (course != null) {
                taught.computeIfAbsent(course, _ -> new HashSet<>()).add(OneRosterReader.homeroom(line));
            }
        }
        for (var line : lines) {
            var id = Objects.requireNonNull(line.get("sourcedId"));
            if (!OneRosterReader.live(line)) {
                values.fault(line, "status", Rule.NOT_TAKEN);
                continue;
            }
            var title = values.required(line, "title", LONGEST_TITLE);
            if (title != null && !Set.of(true).equals(taught.get(id))) {
                courses.put(id, new Course(line.at(), id, withoutLevel(title, line.get("grades"))));
                keeping.keep(Entity.COURSE, line, id);
            }
        }
    }

    /** What a scheduled class is taught: its course, or else the one subject that it names itself. */
    @Nullable
    String of(Line line) {
        var course = line.get("courseSourcedId");
        var subject = line.get("subjects");
        if (course != null || subject == null || subject.contains(",") || subject.length() > LONGEST_TITLE) {
            return course;
        }
        var key = "subject\n" + Curriculum.plain(subject);
        courses.putIfAbsent(key, new Course(line.at(), key, subject));
        return key;
    }

    /** Алгебра, 7 класс and Алгебра 8 are one subject where the column {@code grades} says 7 and 8. */
    private static String withoutLevel(String title, @Nullable String grades) {
        var level = grades == null ? null : ONE_LEVEL.matcher(grades.strip());
        if (level == null || !level.matches()) {
            return title;
        }
        var bare = title.replaceFirst(
                "[\\s,.(–—-]+0?" + level.group(1) + "(\\s*-?\\s*(й|ый|ой))?(\\s*(кл\\.?|класс))?\\)?$", "");
        return bare.isBlank() ? title : bare;
    }
}
