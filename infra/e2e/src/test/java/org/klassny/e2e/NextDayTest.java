package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.klassny.e2e.Lessons.GUARDIAN_ADDRESS;
import static org.klassny.e2e.Lessons.STUDENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Friday, after the stack was stopped and started: Thursday's lessons are locked, a correction opens one cell. */
@Klassny
@Order(9)
class NextDayTest {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String THURSDAY = "/api/journal/day?date=2026-11-19";

    @Test
    @Order(1)
    void everythingIsThereAfterDownAndUp(LocalStack stack) {
        assertThat(stack.up().status()).isZero();
        assertThat(stack.down().status()).isZero();
        var up = stack.upOn(LocalStack.FRIDAY);
        assertThat(up.status()).as(up.output()).isZero();
        assertThat(Lessons.value(page(stack), "mark-first")).isEqualTo("4");
    }

    @Test
    @Order(2)
    void theCellIsLockedAndSaysWhy(LocalStack stack) {
        var refused = Lessons.give(stack.as("teacher"), algebra(stack), STUDENT, "mark-first", "5", 1);
        assertThat(refused.problem()).isEqualTo("409 lesson-locked");
        assertThat(refused.body().path("policy").asString()).isEqualTo("marks.current.days");
        assertThat(refused.body().path("lockedSince").asString()).startsWith("2026-11-20T00:00");
    }

    @Test
    @Order(3)
    void aCorrectionIsAskedForAllowedAndTold(LocalStack stack) {
        var letters = stack.letters().to(GUARDIAN_ADDRESS).size();
        var lesson = algebra(stack);
        var asked = stack.as("teacher")
                .put(
                        "/api/journal/corrections/correction-e2e",
                        Map.of(
                                "lessonId", lesson.path("lessonId").asString(),
                                "studentId", STUDENT,
                                "kind", "MARK",
                                "markId", "mark-first",
                                "workType", "CLASS_WORK",
                                "value", "5",
                                "seen", 1,
                                "reason", "TECHNICAL_ERROR",
                                "note", "Отметка внесена не тому ученику."));
        assertThat(asked.ok()).as(asked.toString()).isTrue();
        assertThat(stack.as("teacher")
                        .post("/api/journal/corrections/correction-e2e/allowance", Map.of())
                        .status())
                .isEqualTo(403);
        var deputy = stack.as("deputy");
        assertThat(deputy.get("/api/journal/corrections?state=REQUESTED").toString())
                .contains("correction-e2e");
        var allowed = deputy.post("/api/journal/corrections/correction-e2e/allowance", Map.of());
        assertThat(allowed.ok()).as(allowed.toString()).isTrue();
        assertThat(Lessons.value(page(stack), "mark-first")).isEqualTo("5");

        var auditor = stack.as("auditor");
        var history = "/api/reporting/audit/lessons/" + lesson.path("lessonId").asString() + "/students/" + STUDENT;
        await().atMost(SOON).until(() -> auditor.get(history).toString().contains("correction-e2e"));
        assertThat(auditor.get("/api/reporting/corrections?from=2026-11-19&until=2026-11-20")
                        .toString())
                .contains("correction-e2e")
                .contains("staff-demo-teacher")
                .contains("staff-demo-deputy");
        var told = await().atMost(SOON).until(() -> stack.letters().to(GUARDIAN_ADDRESS), all -> all.size() > letters);
        assertThat(told).anySatisfy(letter -> assertThat(letter.text()).contains("исправлен"));
    }

    @Test
    @Order(4)
    void theSubstituteSeesNothingOfItAnyMore(LocalStack stack) {
        var lesson = SubstitutionTest.replaced(stack);
        assertThat(lesson.path("substituteId").asString()).isEqualTo("staff-demo-teacher");
        var teacher = stack.as("teacher");
        assertThat(teacher.get("/api/journal/pages/" + Lessons.page(lesson)).problem())
                .isEqualTo("403 not-your-page");
        assertThat(Lessons.give(teacher, lesson, STUDENT, "mark-late", "3", 0).problem())
                .isEqualTo("403 not-your-lesson");
    }

    @Test
    @Order(5)
    void noLogTellsASecretOrAName(LocalStack stack) throws IOException {
        var logs = logs(stack);
        assertThat(logs)
                .doesNotContain("Иволгин")
                .doesNotContain(GUARDIAN_ADDRESS)
                .doesNotContain("не тому ученику");
        try (var secrets = Files.list(stack.data().resolve("secrets"))) {
            secrets.forEach(
                    secret -> assertThat(logs).doesNotContain(read(secret).strip()));
        }
    }

    private static JsonNode algebra(LocalStack stack) {
        return stack.as("teacher")
                .get(THURSDAY)
                .body()
                .path("lessons")
                .valueStream()
                .filter(lesson -> lesson.path("subjectId").asString().equals("subject-algebra"))
                .filter(lesson -> lesson.path("groupId").asString().equals(Lessons.GROUP))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode page(LocalStack stack) {
        return stack.as("teacher")
                .get("/api/journal/pages/" + Lessons.page(algebra(stack)))
                .body();
    }

    private static String logs(LocalStack stack) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(stack.data().resolve("logs"))) {
            // the mail server's own log tells whom it took letters for
            files.filter(file -> Files.isRegularFile(file) && !file.endsWith("mail.log"))
                    .forEach(file -> text.append(read(file)));
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
