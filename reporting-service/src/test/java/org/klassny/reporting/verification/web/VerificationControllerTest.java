package org.klassny.reporting.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.kit.log.LogEntry;
import org.klassny.reporting.world.EventStore;
import org.klassny.reporting.world.EventStore.Line;
import org.klassny.reporting.world.ForeignLog;
import org.klassny.reporting.world.ForeignLog.By;
import org.klassny.reporting.world.ReportingTest;
import org.klassny.reporting.world.School;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ReportingTest
class VerificationControllerTest {

    private static final String VERIFICATIONS = "/api/reporting/verifications";
    private static final String JOURNAL = of("journal");
    private static final EventStore STORE = EventStore.of("journal");

    private static LogEntry mark;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @BeforeAll
    static void aLessonWithMarksAndANotice() {
        var school = School.registered("verify");
        var lesson = school.scheduled("lesson-1", "7b", "algebra", "ivanova", "2026-11-16");
        var opened = school.opened(lesson);
        mark = school.gives(lesson, 1, "anna", "mark-1", "2");
        school.gives(lesson, 2, "boris", "mark-2", "4");
        // the relay was killed between the acknowledgement and its own commit
        ForeignLog.of("journal").send(opened);
        ForeignLog.of("journal").send(mark);
        ForeignLog.of("notification")
                .add(
                        school.id(),
                        "settings-verify",
                        "notification.notice-settings-set.v1",
                        By.OFFICE,
                        Map.of("guardianId", "olga-verify"));
    }

    @AfterEach
    void storeIsWholeAndNothingRuns() {
        STORE.whole();
        db.sql("delete from background_run where requested_by = 'staff-2'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "schedule", "people", "notification"})
    void findsStoreTopicAndChainInAgreement(String service) {
        var run = verified(service);
        assertThat(run.path("service").asString()).isEqualTo(service);
        assertThat(run.path("failure").asString("")).isEmpty();
        assertThat(run.path("state").asString()).isEqualTo("DONE");
        assertThat(run.path("ok").asBoolean()).isTrue();
        assertThat(run.path("events").asInt())
                .isEqualTo(ForeignLog.of(service).entries().size())
                .isPositive();
        assertThat(run.path("unnumbered").asInt()).isZero();
    }

    @Test
    void readsTheStoreInTheNameOfWhoAsked() {
        var auditor = auditor();
        finished(auditor, auditor.post(VERIFICATIONS, JOURNAL).header("Location"));
        assertThat(STORE.authorization()).isEqualTo(auditor.authorization());
    }

    @Test
    void namesAMarkAlteredInTheStore() {
        STORE.damaged(mark, line -> line.saying("\"value\":\"2\"", "\"value\":\"5\""));
        expect("STORE_ALTERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schedule", "people", "notification"})
    void namesAnEventAlteredInTheStoreOfAnotherService(String service) {
        var event = ForeignLog.of(service).entries().getLast();
        var store = EventStore.of(service);
        store.damaged(event, line -> line.saying("-verify", "-elsewhere"));
        try {
            expect(service, event, "STORE_ALTERED");
        } finally {
            store.whole();
        }
        assertThat(verified().path("ok").asBoolean())
                .as("that of the journal is whole")
                .isTrue();
    }

    @Test
    void namesAMarkGoneFromTheStore() {
        STORE.damaged(mark, Line::gone);
        expect("STORE_MISSING");
    }

    @Test
    void tellsAnotherSchoolNothingOfIt() {
        STORE.damaged(mark, line -> line.saying("\"value\":\"2\"", "\"value\":\"5\""));
        var run = verifiedElsewhere();
        assertThat(run.path("ok").asBoolean()).isTrue();
        assertThat(run.path("events").asInt())
                .isEqualTo(ForeignLog.of("journal").entries().size());
        assertThat(run.path("firstDifference").isNull()).isTrue();
    }

    @Test
    void tellsAnotherSchoolNoMoreThanTheNumberWhereTheCommonChainLacksOne() {
        STORE.damaged(lines -> lines.stream()
                .filter(line -> line.logIndex() != mark.logIndex())
                .toList());
        var run = verifiedElsewhere();
        assertThat(run.path("ok").asBoolean()).isFalse();
        var first = run.path("firstDifference");
        assertThat(first.path("kind").asString()).isEqualTo("STORE_MISSING");
        assertThat(first.path("logIndex").asLong()).isEqualTo(mark.logIndex());
        assertThat(first.path("ofAnotherSchool").asBoolean()).isTrue();
        assertThat(run.toString())
                .doesNotContain(mark.envelope().id())
                .doesNotContain(mark.envelope().subject())
                .doesNotContain(mark.envelope().school());
    }

    @Test
    void namesTheFirstOfTwoSwappedInTheStore() {
        STORE.damaged(lines -> {
            var damaged = new ArrayList<>(lines);
            var at = (int) (mark.logIndex() - lines.getFirst().logIndex());
            var one = lines.get(at);
            var other = lines.get(at + 1);
            damaged.set(at, new Line(one.logIndex(), one.hash(), other.attributes(), other.data(), null, false));
            damaged.set(at + 1, new Line(other.logIndex(), other.hash(), one.attributes(), one.data(), null, false));
            return damaged;
        });
        expect("REORDERED");
    }

    @Test
    void runsOneAtATime() {
        db.sql("""
                        insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at)
                        values (gen_random_uuid(), 'verification', 'school-verify', 'staff-2', 'journal', 'RUNNING', now())
                        """).update();
        var second = auditor().post(VERIFICATIONS, JOURNAL);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("verification-running");
    }

    @Test
    void aRunOfAnInstanceThatIsGoneOrOfAnotherSchoolBarsNobody() {
        db.sql("""
                        insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at, beat_at)
                        values (gen_random_uuid(), 'verification', 'school-verify', 'staff-2', 'journal', 'RUNNING', now(),
                                now() - interval '61 seconds'),
                               (gen_random_uuid(), 'verification', 'school-other', 'staff-2', 'journal', 'RUNNING', now(), now())
                        """).update();
        assertThat(verified().path("state").asString()).isEqualTo("DONE");
        assertThat(db.sql("select state from background_run where requested_by = 'staff-2' order by beat_at")
                        .query(String.class)
                        .list())
                .containsExactly("FAILED", "RUNNING");
    }

    @Test
    void tellsWhichAreKnownWhereOneIsNot() {
        // reporting-service itself writes no events
        for (var service : new String[] {"weather", "reporting", "Journal"}) {
            var refused = auditor().post(VERIFICATIONS, of(service));
            assertThat(refused.problem()).isEqualTo("400 unknown-service /service");
            assertThat(refused.body().path("known").valueStream().map(JsonNode::asString))
                    .containsExactly("journal", "schedule", "people", "notification");
        }
    }

    @Test
    void refusesWhatIsMalformedOrUnknown() {
        assertThat(auditor().post(VERIFICATIONS, "{\"service\": null}").pointer())
                .isEqualTo("/service");
        assertThat(auditor().get(VERIFICATIONS + "/7").pointer()).isEqualTo("/id");
        assertThat(auditor()
                        .get(VERIFICATIONS + "/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isForTheAuditorOfTheSchoolThatAsked() {
        var location = auditor().post(VERIFICATIONS, JOURNAL).header("Location");
        finished(auditor(), location);
        for (var role : new String[] {"ADMINISTRATOR", "DEPUTY", "HEAD", "TEACHER", "GUARDIAN"}) {
            var other = Api.at(port).of("school-verify", "staff-3", role);
            assertThat(other.post(VERIFICATIONS, JOURNAL).status()).as(role).isEqualTo(403);
            assertThat(other.get(location).status()).as(role).isEqualTo(403);
        }
        assertThat(Api.at(port)
                        .of("school-elsewhere", "staff-4", "AUDITOR")
                        .get(location)
                        .status())
                .isEqualTo(404);
    }

    private void expect(String difference) {
        expect("journal", mark, difference);
    }

    private void expect(String service, LogEntry event, String difference) {
        var run = verified(service);
        assertThat(run.path("ok").asBoolean()).isFalse();
        assertThat(run.path("events").asLong()).isEqualTo(event.logIndex() - 1);
        var first = run.path("firstDifference");
        assertThat(first.path("kind").asString()).isEqualTo(difference);
        assertThat(first.path("logIndex").asLong()).isEqualTo(event.logIndex());
        assertThat(first.path("eventId").asString()).isEqualTo(event.envelope().id());
        assertThat(first.path("aggregate").asString())
                .isEqualTo(event.envelope().subject());
    }

    private JsonNode verified() {
        return verified("journal");
    }

    private JsonNode verified(String service) {
        return finished(auditor(), auditor().post(VERIFICATIONS, of(service)).header("Location"));
    }

    private JsonNode verifiedElsewhere() {
        var other = Api.at(port).of("school-elsewhere", "staff-4", "AUDITOR");
        return finished(other, other.post(VERIFICATIONS, JOURNAL).header("Location"));
    }

    private static String of(String service) {
        return "{\"service\": \"%s\"}".formatted(service);
    }

    private static JsonNode finished(Session api, String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> api.get(location).body(),
                        run -> !run.path("state").asString().equals("RUNNING"));
    }

    private Session auditor() {
        return Api.at(port).of("school-verify", "staff-1", "AUDITOR");
    }
}
