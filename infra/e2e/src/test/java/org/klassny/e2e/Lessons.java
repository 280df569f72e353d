package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.klassny.demo.school.Visitor;
import org.klassny.demo.school.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** What the demo school's timetable makes of Thursday, and short words for what teachers do. */
final class Lessons {

    static final String GROUP = "group-7b";
    static final String STUDENT = "student-demo-student";
    static final String GUARDIAN_ADDRESS = "guardian-demo-guardian@mail.example";

    private Lessons() {}

    /** The algebra lesson of 7-Б that is on at ten o'clock. */
    static JsonNode algebra(Visitor teacher) {
        return ofDay(teacher).stream()
                .filter(lesson -> lesson.path("groupId").asString().equals(GROUP)
                        && lesson.path("subjectId").asString().equals("subject-algebra"))
                .findFirst()
                .orElseThrow();
    }

    static List<JsonNode> ofDay(Visitor teacher) {
        var day = teacher.get("/api/journal/day");
        assertThat(day.status()).isEqualTo(200);
        return day.body().path("lessons").valueStream().toList();
    }

    static String page(JsonNode lesson) {
        return lesson.path("groupId").asString() + "/"
                + lesson.path("subjectId").asString() + "/"
                + lesson.path("termId").asString();
    }

    static String value(JsonNode page, String markId) {
        return page.path("marks")
                .valueStream()
                .filter(mark -> mark.path("markId").asString().equals(markId))
                .map(mark -> mark.path("value").asString())
                .findFirst()
                .orElse("");
    }

    static Answer give(Visitor who, JsonNode lesson, String student, String markId, String value, int seen) {
        return who.put(
                "/api/journal/lessons/" + lesson.path("lessonId").asString() + "/marks",
                Map.of(
                        "workType",
                        "CLASS_WORK",
                        "entries",
                        List.of(Map.of("studentId", student, "markId", markId, "value", value, "seen", seen))));
    }

    static JsonNode cell(Answer column) {
        assertThat(column.status()).as(column.toString()).isEqualTo(200);
        return column.body().path("cells").path(0);
    }
}
