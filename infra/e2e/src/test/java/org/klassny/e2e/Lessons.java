package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.klassny.demo.school.Visitor;
import org.klassny.demo.school.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** What the demo school's timetable makes of Thursday, and short words for what teachers do. */
public final class Lessons {

    public static final String GROUP = "group-7b";
    public static final String STUDENT = "student-demo-student";
    public static final String GUARDIAN_ADDRESS = "guardian-demo-guardian@mail.example";

    private Lessons() {}

    /** Somebody else's child: of the realm's own family the plan gives the ids, of all others the import. */
    public static String childOfOthers(Visitor office, String classId) {
        var students = office.get("/api/people/students?classId=" + classId);
        assertThat(students.status()).isEqualTo(200);
        return students.body()
                .path("students")
                .valueStream()
                .filter(row -> !row.path("name").path("surname").asString().startsWith("Иволгин"))
                .map(row -> row.path("studentId").asString())
                .findFirst()
                .orElseThrow();
    }

    /** The algebra lesson of 7-Б that is on at ten o'clock. */
    public static JsonNode algebra(Visitor teacher) {
        return algebra(ofDay(teacher));
    }

    /** The same, on a later day. */
    public static JsonNode algebraOfThursday(Visitor teacher) {
        return algebra(asked(teacher, "/api/journal/day?date=2026-11-19"));
    }

    public static List<JsonNode> ofDay(Visitor teacher) {
        return asked(teacher, "/api/journal/day");
    }

    private static List<JsonNode> asked(Visitor teacher, String path) {
        var day = teacher.get(path);
        assertThat(day.status()).isEqualTo(200);
        return day.body().path("lessons").valueStream().toList();
    }

    private static JsonNode algebra(List<JsonNode> lessons) {
        return lessons.stream()
                .filter(lesson -> lesson.path("groupId").asString().equals(GROUP)
                        && lesson.path("subjectId").asString().equals("subject-algebra"))
                .findFirst()
                .orElseThrow();
    }

    public static String page(JsonNode lesson) {
        return lesson.path("groupId").asString() + "/"
                + lesson.path("subjectId").asString() + "/"
                + lesson.path("termId").asString();
    }

    public static String value(JsonNode page, String markId) {
        return page.path("marks")
                .valueStream()
                .filter(mark -> mark.path("markId").asString().equals(markId))
                .map(mark -> mark.path("value").asString())
                .findFirst()
                .orElse("");
    }

    public static Answer give(Visitor who, JsonNode lesson, String student, String markId, String value, int seen) {
        return who.put(
                "/api/journal/lessons/" + lesson.path("lessonId").asString() + "/marks",
                Map.of(
                        "workType",
                        "CLASS_WORK",
                        "entries",
                        List.of(Map.of("studentId", student, "markId", markId, "value", value, "seen", seen))));
    }

    public static JsonNode cell(Answer column) {
        assertThat(column.status()).as(column.toString()).isEqualTo(200);
        return column.body().path("cells").path(0);
    }
}
