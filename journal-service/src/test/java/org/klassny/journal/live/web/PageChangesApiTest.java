package org.klassny.journal.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.journal.live.read.ChangeFeed;
import org.klassny.journal.live.read.ChangeFeed.OwnConnection;
import org.klassny.journal.live.read.SubstitutedLessons;
import org.klassny.journal.live.read.Watch.Signal;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Listening;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class PageChangesApiTest {

    private static final String ALGEBRA = "/api/journal/pages/group-7b/subject-algebra/term-2/changes";
    private static final String CHEMISTRY = "/api/journal/pages/group-7b/subject-chemistry/term-2/changes";

    private final Api api;
    private final JdbcClient db;
    private final MeterRegistry metrics;

    PageChangesApiTest(@Autowired Api api, @Autowired JdbcClient db, @Autowired MeterRegistry metrics) {
        this.api = api;
        this.db = db;
        this.metrics = metrics;
    }

    /** The service hears the database before a test waits for what it hears. */
    @BeforeEach
    void listens() {
        await().until(() -> listeners() >= 1);
    }

    @Test
    void tellsAllWhoWatchThePageWhatWasChangedByWhom() throws Exception {
        try (var homeroom = api.as("staff-homeroom", "HOMEROOM_TEACHER").listen(ALGEBRA);
                var physics = api.as("staff-petr", "TEACHER").listen(ALGEBRA.replace("algebra", "physics"))) {
            await().until(() -> homeroom.lines().contains(":open"));
            enter("staff-anna", "lesson-now", "student-10");
            await().untilAsserted(
                            () -> assertThat(homeroom.lines())
                                    .contains("event:changed")
                                    .anySatisfy(
                                            line -> assertThat(line)
                                                    .startsWith(
                                                            "data:{\"lessonId\":\"lesson-now\",\"by\":\"staff-anna\",\"at\":\"2026-11-20T07:")));
            await().until(() -> physics.lines().contains(":still open"));
            assertThat(physics.lines()).doesNotContain("event:changed");
        }
    }

    @Test
    void tellsASubstituteOfTheOwnLessonsOnly() throws Exception {
        try (var igor = api.as("staff-igor", "TEACHER").listen(CHEMISTRY);
                var olga = api.as("staff-olga", "TEACHER").listen(CHEMISTRY)) {
            await().until(() -> igor.lines().contains(":open") && olga.lines().contains(":open"));
            api.as("staff-olga", "TEACHER")
                    .put("/api/journal/lessons/lesson-chemistry-2/marks", """
                            {"workType": "CONTROL_WORK", "entries": [
                              {"studentId": "student-11", "markId": "%s", "value": "4", "seen": 0}]}
                            """.formatted("mark-" + UUID.randomUUID()));
            await().until(() -> heard(olga, "lesson-chemistry-2"));
            enter("staff-igor", "lesson-chemistry", "student-11");
            await().until(() -> heard(olga, "lesson-chemistry"));
            await().until(() -> heard(igor, "lesson-chemistry"));
            assertThat(heard(igor, "lesson-chemistry-2")).isFalse();
        }
    }

    @Test
    void forgetsWatchersWhoWentAway() throws Exception {
        var before = watches();
        try (var anna = api.as("staff-anna", "TEACHER").listen(ALGEBRA)) {
            await().until(() -> anna.lines().contains(":open"));
            assertThat(watches()).isGreaterThan(0);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> watches() <= before);
    }

    @Test
    void asksToReadThePageAgainAfterALostConnectionAndHearsAnew() throws Exception {
        try (var anna = api.as("staff-anna", "TEACHER").listen(ALGEBRA)) {
            await().until(() -> anna.lines().contains(":open"));
            db.sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'journal-service changes'")
                    .query(Boolean.class)
                    .list();
            await().atMost(Duration.ofSeconds(20)).until(() -> anna.lines().contains("event:resync"));
            enter("staff-anna", "lesson-now", "student-12");
            await().until(() -> heard(anna, "lesson-now"));
        }
    }

    @Test
    void asksWhoComesAgainToReadThePageAgain() throws Exception {
        try (var anna = api.as("staff-anna", "TEACHER").listen(ALGEBRA, "Last-Event-ID", "1")) {
            await().until(() -> anna.lines().contains("event:resync"));
        }
    }

    @Test
    void hearsInEveryInstanceAndEndsWithIt(
            @Autowired OwnConnection connections,
            @Autowired SubstitutedLessons substituted,
            @Autowired JsonMapper json,
            @Autowired PageAccess access)
            throws Exception {
        var other = new ChangeFeed(connections, substituted, json, new SimpleMeterRegistry());
        var head = new Actor("account", "staff-head", "school-1", Set.of("HEAD"), "session");
        other.start();
        try (var watch = other.watch(access.open(head, new PageKey("group-7b", "subject-algebra", "term-2")), null)) {
            assertThat(watch.next(Duration.ofSeconds(20))).isInstanceOf(Signal.Resync.class);
            enter("staff-anna", "lesson-now", "student-13");
            assertThat(watch.next(Duration.ofSeconds(20)))
                    .isInstanceOfSatisfying(
                            Signal.Changed.class,
                            signal -> assertThat(signal.change().lessonId()).isEqualTo("lesson-now"));
            other.stop();
            assertThat(watch.next(Duration.ofSeconds(20))).isInstanceOf(Signal.End.class);
        }
    }

    @Test
    void listensAnewWhateverFailedAndSaysWhetherItHears(
            @Autowired OwnConnection connections,
            @Autowired SubstitutedLessons substituted,
            @Autowired JsonMapper json,
            @Autowired PageAccess access)
            throws Exception {
        var failures = new AtomicInteger(2);
        OwnConnection faulty = () -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("planted");
            }
            return connections.open();
        };
        var metered = new SimpleMeterRegistry();
        var other = new ChangeFeed(faulty, substituted, json, metered);
        var hearing = metered.get("klassny.page.hearing").gauge();
        assertThat(hearing.value()).isZero();
        other.start();
        await().until(() -> hearing.value() == 1);
        var head = new Actor("account", "staff-head", "school-1", Set.of("HEAD"), "session");
        try (var watch = other.watch(access.open(head, new PageKey("group-7b", "subject-algebra", "term-2")), null)) {
            enter("staff-anna", "lesson-now", "student-14");
            assertThat(watch.next(Duration.ofSeconds(20))).isInstanceOf(Signal.Changed.class);
            other.stop();
        }
        await().until(() -> hearing.value() == 0);
        assertThat(other.isRunning()).isFalse();
    }

    @Test
    void endsEveryStreamWhenItsThreadDies(
            @Autowired SubstitutedLessons substituted, @Autowired JsonMapper json, @Autowired PageAccess access)
            throws Exception {
        var dies = new CountDownLatch(1);
        OwnConnection deadly = () -> {
            try {
                dies.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            throw new AssertionError("planted");
        };
        var other = new ChangeFeed(deadly, substituted, json, new SimpleMeterRegistry());
        other.start();
        var head = new Actor("account", "staff-head", "school-1", Set.of("HEAD"), "session");
        var page = access.open(head, new PageKey("group-7b", "subject-algebra", "term-2"));
        try (var watch = other.watch(page, null)) {
            dies.countDown();
            assertThat(watch.next(Duration.ofSeconds(20))).isInstanceOf(Signal.End.class);
        }
        await().dontCatchUncaughtExceptions().until(() -> !other.isRunning());
        try (var late = other.watch(page, null)) {
            assertThat(late.next(Duration.ofSeconds(20))).isInstanceOf(Signal.End.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-art,   TEACHER,          403 not-your-page",
        "school-1, staff-other, HOMEROOM_TEACHER, 403 not-your-page",
        "school-1, student-01,  STUDENT,          403 role-missing",
        "school-1, guardian-01, GUARDIAN,         403 role-missing",
        "school-2, staff-anna,  DEPUTY,           404 unknown-page"
    })
    void opensTheStreamToThoseOnlyWhoMayReadThePage(String school, String person, String role, String problem) {
        var session = api.of(school, person, role);
        assertThat(session.get(ALGEBRA).problem()).isEqualTo(problem);
        assertThatThrownBy(() -> session.listen(ALGEBRA)).hasMessage("answered " + problem.substring(0, 3));
    }

    private void enter(String person, String lesson, String student) {
        var answer = api.as(person, "TEACHER")
                .put("/api/journal/lessons/" + lesson + "/marks", """
                {"workType": "QUIZ", "entries": [{"studentId": "%s", "markId": "%s", "value": "4", "seen": 0}]}
                """.formatted(student, "mark-" + UUID.randomUUID()));
        assertThat(answer.at("/cells/0").path("outcome").asString()).isEqualTo("STORED");
    }

    /** At least once: what was numbered in two steps is told twice. */
    private static boolean heard(Listening stream, String lesson) {
        return stream.lines().stream().anyMatch(line -> line.startsWith("data:{\"lessonId\":\"" + lesson + "\""));
    }

    private double watches() {
        return metrics.get("klassny.page.watches").gauge().value();
    }

    private long listeners() {
        return db.sql("select count(*) from pg_stat_activity where application_name = 'journal-service changes'")
                .query(Long.class)
                .single();
    }
}
