package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.klassny.demo.FactWriter;
import org.klassny.demo.SchoolFact;
import org.klassny.demo.SchoolFact.LessonScheduled;
import org.klassny.demo.SchoolFact.RosterMemberAdded;
import org.klassny.demo.SchoolFact.SchoolRegistered;
import org.klassny.demo.SchoolFact.TeachingGroupFormed;
import org.klassny.demo.SchoolFact.TermSet;

/** A mark's way from the login to the report, on the stack that {@code make up} starts. */
@Timeout(900)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeStackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String PAGE = "group-7b/subject-algebra/term-2";
    private static final String MARKS = "/api/journal/lessons/lesson-e2e/marks";
    private static final String FILL_RATE = "/api/reporting/fill-rate/pages/" + PAGE;

    private static final LocalStack STACK = new LocalStack();

    @BeforeAll
    static void startAsTheReadmeSays() {
        var up = STACK.up();
        assertThat(up.status()).as(up.output()).isZero();
        try (var writer = new FactWriter(STACK.kafka(), Clock.systemUTC())) {
            writer.write("school-demo", facts());
        }
    }

    @AfterAll
    static void stop() {
        STACK.close();
    }

    @Test
    @Order(1)
    void takesAMarkFromTheTeachersSessionToTheDeputysReport() {
        var teacher = Browser.signedIn(STACK.gateway(), "teacher");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> teacher.get("/api/journal/pages/" + PAGE).status() == 200);
        var answer = teacher.put(MARKS, """
                {"workType": "CLASS_WORK", "entries": [
                  {"studentId": "student-1", "markId": "mark-e2e-1", "value": "5", "seen": 0},
                  {"studentId": "student-2", "markId": "mark-e2e-2", "value": "7", "seen": 0}]}
                """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("cells").path(0).path("outcome").asString())
                .isEqualTo("STORED");
        assertThat(answer.body()
                        .path("cells")
                        .path(1)
                        .path("refusal")
                        .path("code")
                        .asString())
                .isEqualTo("MARK_NOT_ON_SCALE");
        assertThat(teacher.get("/api/journal/pages/" + PAGE)
                        .body()
                        .path("marks")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo("5");

        var deputy = Browser.signedIn(STACK.gateway(), "deputy");
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        deputy.get(FILL_RATE).body().path("page").path("marks").asInt() == 1);
        assertThat(deputy.get(FILL_RATE).body().path("page").path("withoutMark").asInt())
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    void refusesThoseWhoHaveNoBusinessThere() {
        var body = """
                {"workType": "CLASS_WORK", "entries": [
                  {"studentId": "student-1", "markId": "mark-e2e-9", "value": "2", "seen": 0}]}
                """;
        assertThat(new Browser(STACK.gateway()).get(FILL_RATE).status()).isEqualTo(401);
        var teacher = Browser.signedIn(STACK.gateway(), "teacher");
        assertThat(teacher.putWithoutToken(MARKS, body).problem()).isEqualTo("403 csrf-token-missing");
        assertThat(Browser.signedIn(STACK.gateway(), "student").put(MARKS, body).problem())
                .isEqualTo("403 role-missing");
        assertThat(Browser.signedIn(STACK.gateway(), "homeroom")
                        .put(MARKS, body)
                        .problem())
                .isEqualTo("403 not-your-lesson");
        assertThat(Browser.signedIn(STACK.gateway(), "stranger")
                        .put(MARKS, body)
                        .problem())
                .isEqualTo("404 unknown-lesson");
    }

    @Test
    @Order(3)
    void letsTheAuditorSeeTheHistoryReplayAndVerify() {
        var auditor = Browser.signedIn(STACK.gateway(), "auditor");
        var history = auditor.get("/api/reporting/audit/lessons/lesson-e2e/students/student-1");
        assertThat(history.status()).isEqualTo(200);
        assertThat(history.body().path("entries")).hasSize(1);

        var replay = run(auditor, "/api/reporting/replays", "{\"projection\": \"fill-rate\"}");
        assertThat(replay.body().path("equal").asBoolean())
                .as(replay.toString())
                .isTrue();

        var verification = run(auditor, "/api/reporting/verifications", "{\"service\": \"journal\"}");
        assertThat(verification.body().path("ok").asBoolean())
                .as(verification.toString())
                .isTrue();
        assertThat(verification.body().path("events").asLong()).isEqualTo(2);
    }

    @Test
    @Order(4)
    void keepsDataOverDownAndUpAndTellsNoSecretsInLogs() throws IOException {
        var again = STACK.up();
        assertThat(again.status()).as(again.output()).isZero();
        assertThat(STACK.down().status()).isZero();
        assertThat(STACK.up().status()).isZero();
        var teacher = Browser.signedIn(STACK.gateway(), "teacher");
        assertThat(teacher.get("/api/journal/pages/" + PAGE)
                        .body()
                        .path("marks")
                        .path(0)
                        .path("value")
                        .asString())
                .isEqualTo("5");
        try (var files = Files.list(STACK.data().resolve("secrets"))) {
            var logs = logs();
            files.forEach(secret -> assertThat(logs).doesNotContain(read(secret).strip()));
        }
    }

    private static Browser.Answer run(Browser auditor, String path, String body) {
        var asked = auditor.post(path, body);
        assertThat(asked.status()).isEqualTo(202);
        var id = asked.body().path("id").asString();
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> auditor.get(path + "/" + id),
                        answer -> !answer.body().path("state").asString().equals("RUNNING"));
    }

    private static String logs() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(STACK.data().resolve("logs"))) {
            files.filter(Files::isRegularFile).forEach(file -> text.append(read(file)));
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

    private static List<SchoolFact> facts() {
        var facts = new ArrayList<SchoolFact>();
        facts.add(new SchoolRegistered("school-demo", "Europe/Moscow"));
        facts.add(new TermSet("term-2", "year-1", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 27)));
        facts.add(new TeachingGroupFormed("group-7b", 7, List.of("class-7b")));
        facts.add(new RosterMemberAdded("group-7b", "student-1", LocalDate.of(2026, 9, 1)));
        facts.add(new RosterMemberAdded("group-7b", "student-2", LocalDate.of(2026, 9, 1)));
        facts.add(new LessonScheduled(
                "lesson-e2e",
                "group-7b",
                "subject-algebra",
                "term-2",
                "staff-demo-teacher",
                TODAY,
                2,
                LocalTime.of(9, 0),
                LocalTime.of(9, 45)));
        return facts;
    }
}
