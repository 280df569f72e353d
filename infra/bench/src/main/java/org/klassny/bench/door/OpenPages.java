package org.klassny.bench.door;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.klassny.bench.load.Column;
import org.klassny.bench.load.Columns;
import tools.jackson.databind.JsonNode;

/** Pages that a session may read, and their columns that it may still fill in. */
record OpenPages(Guest guest, String marks) {

    /** The smallest group whose columns are taken, and how many of each column are filled in. */
    static final int STUDENTS = 24;

    private static final int MARKS_OF_A_FULL_PAGE = 100;

    /** No divisor of any number of pages. */
    private static final int SCATTER = 97;

    /** Marks of written works are open longest (J5). */
    private static final String ENTRY = "WRITTEN_MARKS";

    /** As many columns for each caller, no column for two. */
    List<Columns> share(int callers, int columnsEach) {
        var found = new ArrayList<Column>();
        for (var path : paths()) {
            if (found.size() >= callers * columnsEach) {
                break;
            }
            found.addAll(columns(guest.get(path)));
        }
        if (found.size() < callers * columnsEach) {
            throw new IllegalStateException(found.size() + " open columns, too few for " + callers
                    + " callers: start the stack with the full demo school, on a school day");
        }
        var shares = new ArrayList<Columns>();
        for (int index = 0; index < callers; index++) {
            shares.add(new Columns(List.copyOf(found.subList(index * columnsEach, (index + 1) * columnsEach))));
        }
        return shares;
    }

    List<String> paths() {
        return guest.get("/api/journal/pages")
                .path("pages")
                .valueStream()
                .map(page -> page.path("groupId").asString() + "/"
                        + page.path("subjectId").asString() + "/"
                        + page.path("termId").asString())
                .map(page -> "/api/journal/pages/" + page)
                .toList();
    }

    /** Pages on which a class has been marked for weeks: others would be read too easily. */
    List<String> full(int count) {
        var full = paths().stream()
                .filter(path -> guest.get(path).path("marks").size() >= MARKS_OF_A_FULL_PAGE)
                .limit(count)
                .toList();
        if (full.size() < count) {
            throw new IllegalStateException(
                    "too few pages with marks: start the stack with the full demo school and its history");
        }
        return full;
    }

    /** Of so many students of all classes, whose pages stand far from each other in the list. */
    List<String> diaries(int count) {
        var paths = paths();
        var students = new LinkedHashSet<String>();
        for (int index = 0; index < paths.size() && students.size() < count; index++) {
            var page = guest.get(paths.get(index * SCATTER % paths.size()));
            page.path("students")
                    .valueStream()
                    .map(student -> student.path("studentId").asString())
                    .forEach(students::add);
        }
        if (students.size() < count) {
            throw new IllegalStateException("only " + students.size() + " students: start the full demo school");
        }
        return students.stream()
                .limit(count)
                .map(student -> "/api/journal/diary/" + student)
                .toList();
    }

    private List<Column> columns(JsonNode page) {
        var today = LocalDate.parse(page.path("today").asString());
        return page.path("lessons")
                .valueStream()
                .filter(lesson -> lesson.path("mine").asBoolean()
                        && !lesson.path("cancelled").asBoolean()
                        && LocalDate.parse(lesson.path("date").asString()).isBefore(today)
                        && open(lesson, today))
                .map(lesson -> column(page, lesson))
                .filter(column -> column.students() == STUDENTS)
                .toList();
    }

    private static boolean open(JsonNode lesson, LocalDate today) {
        var tomorrow = today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return lesson.path("locks")
                .valueStream()
                .filter(lock -> lock.path("entry").asString().equals(ENTRY))
                .anyMatch(lock -> Instant.parse(lock.path("since").asString()).isAfter(tomorrow));
    }

    private Column column(JsonNode page, JsonNode lesson) {
        var date = lesson.path("date").asString();
        var id = lesson.path("lessonId").asString();
        var students = page.path("students")
                .valueStream()
                .filter(student -> student.path("from").asString("9").compareTo(date) <= 0
                        && student.path("until").asString("9").compareTo(date) > 0)
                .map(student -> student.path("studentId").asString())
                .limit(STUDENTS)
                .toList();
        return new Column(id, marks + "-" + Math.floorMod(id.hashCode(), 1_000_000), students);
    }
}
