package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.klassny.e2e.Lessons.GUARDIAN_ADDRESS;
import static org.klassny.e2e.Lessons.STUDENT;
import static org.klassny.e2e.Lessons.algebra;
import static org.klassny.e2e.Lessons.cell;
import static org.klassny.e2e.Lessons.give;
import static org.klassny.e2e.Lessons.page;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Thursday: a mark's way from the teacher's session to the guardian's letter and the deputy's report. */
@Klassny
@Order(1)
class FromMarkToLetterTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    @Test
    @Order(1)
    void theGuardianWishesToHearOfMarksAtOnce(LocalStack stack) {
        var today =
                stack.as("teacher").get("/api/journal/day").body().path("today").asString();
        var settle = stack.as("deputy")
                .put("/api/journal/policies/notices.settle.minutes", Map.of("value", "0", "effectiveFrom", today));
        assertThat(settle.ok()).as(settle.toString()).isTrue();
        var guardian = stack.as("guardian");
        var settings = await().atMost(SOON).until(() -> guardian.get("/api/notification/settings"), it -> it.body()
                .path("settings")
                .valueStream()
                .anyMatch(child -> child.path("studentId").asString().equals(STUDENT)));
        assertThat(settings.body().path("settings")).hasSize(2);
        var wished = guardian.put(
                "/api/notification/settings/" + STUDENT,
                Map.of("kinds", Map.of("MARK", "AT_ONCE", "CORRECTION", "AT_ONCE"), "seen", 0));
        assertThat(wished.ok()).as(wished.toString()).isTrue();
    }

    @Test
    @Order(2)
    void theMarkIsStoredAndShownAndTold(LocalStack stack) {
        var teacher = stack.as("teacher");
        var lesson = algebra(teacher);
        assertThat(cell(give(teacher, lesson, STUDENT, "mark-first", "4", 0))
                        .path("outcome")
                        .asString())
                .isEqualTo("STORED");
        assertThat(cell(give(teacher, lesson, STUDENT, "mark-second", "7", 0))
                        .path("refusal")
                        .path("code")
                        .asString())
                .isEqualTo("MARK_NOT_ON_SCALE");
        var shown = teacher.get("/api/journal/pages/" + page(lesson));
        assertThat(Lessons.value(shown.body(), "mark-first")).isEqualTo("4");

        var guardian = stack.as("guardian");
        var date = lesson.path("date").asString();
        var diary = guardian.get("/api/journal/diary/" + STUDENT + "?from=" + date + "&until=" + date);
        assertThat(diary.toString()).contains("\"value\":\"4\"");

        var letters = await().atMost(SOON).until(() -> stack.letters().to(GUARDIAN_ADDRESS), all -> !all.isEmpty());
        assertThat(letters.getFirst().text()).contains("Алгебра").contains("4");
        assertThat(letters.getFirst().html()).contains("Алгебра");
    }

    @Test
    @Order(3)
    void theDeputySeesItInTheFillRate(LocalStack stack) {
        var teacher = stack.as("teacher");
        var deputy = stack.as("deputy");
        var path = "/api/reporting/fill-rate/pages/" + page(algebra(teacher));
        await().atMost(SOON)
                .until(() -> deputy.get(path).body().path("page").path("marks").asInt(0) > 0);
    }

    @Test
    @Order(4)
    void theAuditorSeesTheHistoryReplaysAndVerifies(LocalStack stack) {
        var auditor = stack.as("auditor");
        var lesson = algebra(stack.as("teacher")).path("lessonId").asString();
        var history = auditor.get("/api/reporting/audit/lessons/" + lesson + "/students/" + STUDENT);
        assertThat(history.body().path("entries").valueStream())
                .filteredOn(entry -> entry.path("markId").asString("").equals("mark-first"))
                .hasSize(1);

        var replay = Runs.finished(auditor, "/api/reporting/replays", Map.of("projection", "fill-rate"));
        assertThat(replay.path("equal").asBoolean(false)).as(replay.toString()).isTrue();
        var verification = Runs.finished(auditor, "/api/reporting/verifications", Map.of("service", "journal"));
        assertThat(verification.path("ok").asBoolean(false))
                .as(verification.toString())
                .isTrue();
    }
}
