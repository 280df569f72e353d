package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.klassny.e2e.Lessons.page;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Thursday: a teacher of English is ill; the teacher of algebra holds one lesson instead. */
@Klassny
@Order(3)
class SubstitutionTest {

    private static final String SUBSTITUTION = "substitution-thursday";
    private static final String GROUP = "group-7b-english-1";

    @Test
    @Order(1)
    void theSubstituteSeesTheGivenLessonOnly(LocalStack stack) {
        var deputy = stack.as("deputy");
        var lesson = replaced(stack);
        var substitutes = deputy.get("/api/schedule/lessons/" + id(lesson) + "/substitutes");
        assertThat(substitutes.toString()).contains("staff-demo-teacher");
        var arranged = deputy.put(
                "/api/schedule/substitutions/" + SUBSTITUTION,
                Map.of("lessonId", id(lesson), "substituteId", "staff-demo-teacher", "reason", "ILLNESS"));
        assertThat(arranged.ok()).as(arranged.toString()).isTrue();

        var teacher = stack.as("teacher");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Lessons.ofDay(teacher).stream().anyMatch(it -> id(it).equals(id(lesson))));
        var seen = teacher.get("/api/journal/pages/" + page(lesson));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().path("lessons")).hasSize(1);
        assertThat(teacher.get("/api/people/groups/" + GROUP + "/roster").status())
                .isEqualTo(200);
    }

    /** The English lesson of Thursday's third period, when the teacher of algebra is free. */
    static JsonNode replaced(LocalStack stack) {
        return stack.as("deputy")
                .get("/api/schedule/lessons?from=2026-11-19&until=2026-11-19&groupId=" + GROUP)
                .body()
                .path("lessons")
                .valueStream()
                .filter(lesson -> lesson.path("period").asInt() == 3)
                .findFirst()
                .orElseThrow();
    }

    static String id(JsonNode lesson) {
        return lesson.path("lessonId").asString();
    }
}
