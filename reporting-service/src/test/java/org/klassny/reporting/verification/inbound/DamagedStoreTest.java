package org.klassny.reporting.verification.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.inbox.MergedTopic;
import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.KafkaClients;
import org.klassny.reporting.verification.read.chain.ChainCheck;
import org.klassny.reporting.verification.read.chain.Difference;
import org.klassny.reporting.verification.read.chain.DifferenceKind;
import org.klassny.reporting.verification.read.chain.LogUnreachable;
import org.klassny.reporting.verification.read.chain.Outcome;
import org.klassny.standin.JournalStandIn;
import org.klassny.teststack.Tokens;
import org.klassny.teststack.WithStack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** The log of a real service, damaged by SQL as its operator could, read as verification reads it. */
@WithStack
@SpringBootTest(
        classes = JournalStandIn.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "klassny.service=standin")
@Timeout(120)
class DamagedStoreTest {

    private static final int EVENTS = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private KafkaClients kafka;

    @BeforeAll
    static void fortyPublishedEvents(@Autowired JdbcClient db, @Autowired EventLog log) {
        db.sql("""
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                                        payload_type, payload, meta_data, time_stamp)
                        select 'event-' || n, 'lesson-' || n % 10, n / 10, 'LessonRecord', 'journal.mark-given.v1',
                               json_build_object('lessonId', 'lesson-' || n % 10, 'markId', 'mark-' || n, 'studentId', 'anna',
                                                 'workType', 'QUIZ', 'value', '2', 'version', 1)::text,
                               '{"schoolid":"' || case n % 10 when 7 then 'school-2' else 'school-1' end || '","actor":"staff-1","actorrole":"TEACHER","origin":"ui",'
                                   || '"correlationid":"c","causationid":"d","occurredon":"2026-11-20"}',
                               '2026-11-20T05:00:00.123Z'
                        from generate_series(0, 39) n
                        """).update();
        await().atMost(Duration.ofSeconds(60)).until(() -> log.published() == EVENTS);
        db.sql("create table events_kept as table domain_event_entry").update();
        db.sql("create table log_kept as table event_log").update();
    }

    @AfterEach
    void repair() {
        db.sql("delete from domain_event_entry").update();
        db.sql("insert into domain_event_entry overriding system value select * from events_kept")
                .update();
        db.sql("delete from event_log").update();
        db.sql("insert into event_log select * from log_kept").update();
    }

    @Test
    void findsNothingInAWholeLog() {
        assertThat(check("AUDITOR")).isEqualTo(new Outcome(EVENTS, null, 0));
        assertThat(check("school-2", "AUDITOR")).isEqualTo(new Outcome(EVENTS, null, 0));
    }

    @Test
    void doesNotTellASchoolOfADamageToAnother() {
        damage("update domain_event_entry set payload = '{}' where event_identifier = 'event-6'");
        assertThat(check("school-2", "AUDITOR")).isEqualTo(new Outcome(EVENTS, null, 0));
        damage("delete from domain_event_entry where event_identifier = 'event-6'");
        assertThat(check("school-2", "AUDITOR")).isEqualTo(new Outcome(EVENTS, null, 0));
    }

    @Test
    void namesOnlyTheNumberWhereTheChainOfAllLacksOneOfAnotherSchool() {
        damage("delete from event_log where log_index = 7");
        assertThat(check("school-2", "AUDITOR").first())
                .isEqualTo(new Difference(DifferenceKind.STORE_MISSING, 7L, null, null, true));
    }

    @Test
    void namesAnEventThatWasGivenToAnotherSchool() {
        damage(
                "update domain_event_entry set meta_data = replace(meta_data, 'school-1', 'school-2') where event_identifier = 'event-6'");
        expect(DifferenceKind.STORE_ALTERED, 7L, "event-6", "lesson-6");
    }

    @Test
    void namesAnAlteredMark() {
        damage(
                "update domain_event_entry set payload = replace(payload, '\"value\" : \"2\"', '\"value\" : \"5\"') where event_identifier = 'event-6'");
        expect(DifferenceKind.STORE_ALTERED, 7L, "event-6", "lesson-6");
    }

    @Test
    void namesAnEntryThatSomebodyElseSeemsToHaveMade() {
        damage(
                "update domain_event_entry set meta_data = replace(meta_data, 'staff-1', 'staff-2') where event_identifier = 'event-6'");
        expect(DifferenceKind.STORE_ALTERED, 7L, "event-6", "lesson-6");
    }

    @Test
    void namesADeletedEvent() {
        damage("delete from domain_event_entry where event_identifier = 'event-6'");
        expect(DifferenceKind.STORE_MISSING, 7L, "event-6", "lesson-6");
    }

    @Test
    void namesADeletedNumber() {
        damage("delete from event_log where log_index = 7");
        expect(DifferenceKind.STORE_MISSING, 7L, "event-6", "lesson-6");
    }

    @Test
    void namesTheFirstOfTwoThatWereSwapped() {
        db.sql("""
                        update event_log set event_identifier = case event_identifier when 'event-6' then 'swap' else 'event-6' end
                        where event_identifier in ('event-6', 'event-16') and log_index = 7
                        """).update();
        db.sql("update event_log set event_identifier = 'event-6' where event_identifier = 'event-16'")
                .update();
        damage("update event_log set event_identifier = 'event-16' where event_identifier = 'swap'");
        expect(DifferenceKind.REORDERED, 7L, "event-6", "lesson-6");
    }

    @Test
    void namesAnEventPutInPastTheApplication() {
        db.sql("""
                        insert into domain_event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
                                                        payload_type, payload, meta_data, time_stamp)
                        overriding system value
                        select 0, 'event-forged', 'lesson-forged', 0, type, payload_type, payload, meta_data, time_stamp
                        from domain_event_entry where event_identifier = 'event-6'
                        """).update();
        assertThat(check("AUDITOR"))
                .isEqualTo(new Outcome(
                        EVENTS, new Difference(DifferenceKind.INSERTED, null, "event-forged", null, false), 1));
        assertThat(check("school-2", "AUDITOR")).isEqualTo(new Outcome(EVENTS, null, 0));
    }

    @Test
    void saysThatTheServiceRefusedToShowItsLog() {
        assertThatThrownBy(() -> check("TEACHER"))
                .isInstanceOf(LogUnreachable.class)
                .hasMessage("standin-service answered 403");
    }

    private void damage(String sql) {
        assertThat(db.sql(sql).update()).isEqualTo(1);
    }

    private void expect(DifferenceKind kind, long logIndex, String event, String aggregate) {
        assertThat(check("AUDITOR").first()).isEqualTo(new Difference(kind, logIndex, event, aggregate, false));
    }

    private Outcome check(String role) {
        return check("school-1", role);
    }

    private Outcome check(String school, String role) {
        var token = Tokens.of(role).person("staff-1").school(school).sign();
        var http = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
        try (var topic =
                new TopicLog(new MergedTopic(kafka, "verification", "standin.events"), Duration.ofSeconds(1))) {
            return new ChainCheck(new ServiceLog(http, "standin"), topic, school).run(_ -> {});
        }
    }
}
