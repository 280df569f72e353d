package org.klassny.journal.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.journal.live.read.ChangeFeed;
import org.klassny.journal.live.read.ChangeFeed.OwnConnection;
import org.klassny.journal.live.read.SubstitutedLessons;
import org.klassny.journal.live.read.Watch.Signal;
import org.klassny.journal.live.read.Whereabouts.State;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Listening;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class PresenceApiTest {

    private static final String ALGEBRA = "/api/journal/pages/group-7b/subject-algebra/term-2";
    private static final String CHEMISTRY = "/api/journal/pages/group-7b/subject-chemistry/term-2";
    private static final String CELL = "{'cell': {'lessonId': 'lesson-now', 'studentId': 'student-01'}}";

    private final Api api;
    private final JdbcClient db;

    PresenceApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @BeforeEach
    void listens() {
        await().until(() ->
                db.sql("select count(*) from pg_stat_activity where application_name = 'journal-service changes'")
                                .query(Long.class)
                                .single()
                        >= 1);
    }

    @Test
    void tellsWhoCameWhereTheyAreAndThatTheyLeft() throws Exception {
        try (var anna = open(anna(), ALGEBRA, "tab-anna")) {
            try (var homeroom = open(homeroom(), ALGEBRA, "tab-homeroom")) {
                heard(anna, "{'tabId':'tab-homeroom','by':'staff-homeroom','state':'CAME'");
                assertThat(anna().put(ALGEBRA + "/presence/tab-anna", CELL).status())
                        .isEqualTo(204);
                heard(
                        homeroom,
                        "{'tabId':'tab-anna','by':'staff-anna','state':'HERE','lessonId':'lesson-now','studentId':'student-01'}");
                assertThat(anna().put(ALGEBRA + "/presence/tab-anna", "{}").status())
                        .isEqualTo(204);
                heard(homeroom, "{'tabId':'tab-anna','by':'staff-anna','state':'HERE'");
            }
            heard(anna, "{'tabId':'tab-homeroom','by':'staff-homeroom','state':'LEFT'");
            assertThat(anna.lines()).noneMatch(line -> line.contains("tab-anna"));
        }
    }

    @Test
    void tellsItOnThatPageOnlyAndToThoseOnlyWhoAskedForIt() throws Exception {
        try (var physics = open(api.as("staff-petr", "TEACHER"), ALGEBRA.replace("algebra", "physics"), "tab-petr");
                var silent = anna().listen(ALGEBRA + "/changes");
                var head = open(api.as("staff-head", "HEAD"), ALGEBRA, "tab-head")) {
            await().until(() -> silent.lines().contains(":open"));
            anna().put(ALGEBRA + "/presence/tab-other", CELL);
            heard(head, "{'tabId':'tab-other'");
            await().until(() -> physics.lines().contains(":still open"));
            assertThat(physics.lines()).noneMatch(line -> line.contains("tab-other"));
            assertThat(silent.lines()).doesNotContain("event:presence");
        }
    }

    @Test
    void tellsASubstituteWhoIsThereAndCellsOfTheOwnLessonsOnly() throws Exception {
        var olga = api.as("staff-olga", "TEACHER");
        try (var igor = open(api.as("staff-igor", "TEACHER"), CHEMISTRY, "tab-igor")) {
            olga.put(CHEMISTRY + "/presence/tab-1", CELL.replace("lesson-now", "lesson-chemistry-2"));
            olga.put(CHEMISTRY + "/presence/tab-2", CELL.replace("lesson-now", "lesson-chemistry"));
            heard(igor, "{'tabId':'tab-2','by':'staff-olga','state':'HERE','lessonId':'lesson-chemistry'");
            heard(igor, "{'tabId':'tab-1','by':'staff-olga','state':'HERE'");
            assertThat(igor.lines()).noneMatch(line -> line.contains("lesson-chemistry-2"));
        }
    }

    @Test
    void isHeardInEveryInstanceAndStoredNowhere(
            @Autowired OwnConnection connections,
            @Autowired SubstitutedLessons substituted,
            @Autowired JsonMapper json,
            @Autowired PageAccess access)
            throws Exception {
        var events = events();
        var other = new ChangeFeed(connections, substituted, json, new SimpleMeterRegistry());
        var head = new Actor("account", "staff-head", "school-1", Set.of("HEAD"), "session");
        other.start();
        try (var watch =
                other.watch(access.open(head, new PageKey("group-7b", "subject-algebra", "term-2")), "tab-head")) {
            assertThat(watch.next(Duration.ofSeconds(20))).isInstanceOf(Signal.Resync.class);
            anna().put(ALGEBRA + "/presence/tab-anna", CELL);
            assertThat(watch.next(Duration.ofSeconds(20))).isInstanceOfSatisfying(Signal.Present.class, signal -> {
                assertThat(signal.whereabouts().state()).isEqualTo(State.HERE);
                assertThat(signal.whereabouts().by()).isEqualTo("staff-anna");
            });
        } finally {
            other.stop();
        }
        assertThat(events()).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-anna,     TEACHER,          204 ",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, 204 ",
        "school-1, staff-audit,    AUDITOR,          204 ",
        "school-1, staff-art,      TEACHER,          403 not-your-page",
        "school-1, staff-oleg,     TEACHER,          403 not-your-page",
        "school-1, staff-other,    HOMEROOM_TEACHER, 403 not-your-page",
        "school-1, student-01,     STUDENT,          403 role-missing",
        "school-1, guardian-01,    GUARDIAN,         403 role-missing",
        "school-1, staff-admin,    ADMINISTRATOR,    403 role-missing",
        "school-2, staff-anna,     DEPUTY,           404 unknown-page"
    })
    void isToldByThoseOnlyWhoMayReadThePage(String school, String person, String role, String outcome) {
        var answer = api.of(school, person, role).put(ALGEBRA + "/presence/tab-x", CELL);
        if (outcome.startsWith("204")) {
            assertThat(answer.status()).isEqualTo(204);
        } else {
            assertThat(answer.problem()).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tab-x | {'cell': {'lessonId': 'lesson now', 'studentId': 'student-01'}} | 400 invalid-request /cell/lessonId",
                "tab-x | {'cell': {'lessonId': 'lesson-now'}}                             | 400 invalid-request /cell/studentId",
                "tab-x | {'cell': 'A1'}                                                   | 400 malformed-json /cell",
                "tab-x | {'name': 'Anna'}                                                 | 400 unknown-field /name",
                "-x    | {}                                                               | 400 invalid-request /tabId"
            })
    void namesWhatIsMalformed(String tab, String body, String problem) {
        assertThat(anna().put(ALGEBRA + "/presence/" + tab, body).problem()).isEqualTo(problem);
    }

    @Test
    void refusesATabThatIsNoId() {
        assertThat(anna().get(ALGEBRA + "/changes?tabId=-x").problem()).isEqualTo("400 invalid-request /tabId");
    }

    @Test
    void needsALogin() {
        assertThat(api.anonymous().put(ALGEBRA + "/presence/tab-x", CELL).problem())
                .isEqualTo("401 not-authenticated");
    }

    private Session anna() {
        return api.as("staff-anna", "TEACHER");
    }

    private Session homeroom() {
        return api.as("staff-homeroom", "HOMEROOM_TEACHER");
    }

    private long events() {
        return db.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private static Listening open(Session session, String page, String tab) {
        var stream = session.listen(page + "/changes?tabId=" + tab);
        await().until(() -> stream.lines().contains(":open"));
        return stream;
    }

    private static void heard(Listening stream, String data) {
        await().atMost(Duration.ofSeconds(20)).until(() -> stream.lines().stream()
                .anyMatch(line -> line.startsWith("data:" + data.replace('\'', '"'))));
    }
}
