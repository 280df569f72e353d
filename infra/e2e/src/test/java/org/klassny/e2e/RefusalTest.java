package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.e2e.Lessons.STUDENT;
import static org.klassny.e2e.Lessons.algebra;
import static org.klassny.e2e.Lessons.childOfOthers;
import static org.klassny.e2e.Lessons.give;
import static org.klassny.e2e.Lessons.page;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.klassny.demo.school.Visitor;

/** What the server refuses, whatever a page would have hidden. */
@Klassny
@Order(2)
class RefusalTest {

    @Test
    @Order(1)
    void writingWithoutTheRight(LocalStack stack) {
        var lesson = algebra(stack.as("teacher"));
        var path = "/api/journal/lessons/" + lesson.path("lessonId").asString() + "/marks";
        Map<String, Object> column = Map.of(
                "workType",
                "CLASS_WORK",
                "entries",
                List.of(Map.of("studentId", STUDENT, "markId", "mark-forged", "value", "2", "seen", 0)));

        assertThat(new Visitor(stack.gateway()).get("/api/journal/day").status())
                .isEqualTo(401);
        assertThat(stack.as("teacher").putWithoutToken(path, column).problem()).isEqualTo("403 csrf-token-missing");
        assertThat(stack.as("student").put(path, column).problem()).isEqualTo("403 role-missing");
        assertThat(stack.as("guardian").put(path, column).problem()).isEqualTo("403 role-missing");
        assertThat(stack.as("auditor").put(path, column).problem()).isEqualTo("403 role-missing");
        assertThat(give(stack.as("homeroom"), lesson, STUDENT, "mark-forged", "2", 0)
                        .problem())
                .isEqualTo("403 not-your-lesson");
        assertThat(give(stack.as("stranger"), lesson, STUDENT, "mark-forged", "2", 0)
                        .problem())
                .isEqualTo("404 unknown-lesson");
    }

    @Test
    @Order(2)
    void readingWhatBelongsToOthers(LocalStack stack) {
        var page = "/api/journal/pages/" + page(algebra(stack.as("teacher")));
        assertThat(stack.as("stranger").get(page).status()).isEqualTo(404);
        assertThat(stack.as("guardian").get(page).problem()).isEqualTo("403 role-missing");

        var other = childOfOthers(stack.as("deputy"), "class-7b");
        var foreignChild = "/api/journal/diary/" + other + "?from=2026-11-16&until=2026-11-22";
        assertThat(stack.as("guardian").get(foreignChild).status()).isEqualTo(403);
        assertThat(stack.as("student").get(foreignChild).status()).isEqualTo(403);
        assertThat(stack.as("stranger")
                        .get("/api/people/groups/group-7b/roster")
                        .status())
                .isIn(403, 404);
        assertThat(stack.as("guardian")
                        .get("/api/people/students/" + other + "/card")
                        .status())
                .isEqualTo(403);
        assertThat(stack.as("guardian")
                        .get("/api/reporting/audit/lessons/x/students/y")
                        .status())
                .isEqualTo(403);
    }
}
