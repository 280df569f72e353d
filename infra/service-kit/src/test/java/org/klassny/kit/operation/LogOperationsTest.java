package org.klassny.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.log.EventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LedgerTest
class LogOperationsTest {

    private static final String PATH = "/api/ledger/operations/log";

    @LocalServerPort
    int port;

    @Autowired
    Books books;

    @Autowired
    EventLog log;

    @Autowired
    JdbcClient db;

    @Test
    void theAuditorReadsTheLogAsItIsStored() {
        var ledger = books.ledgerOf(1);
        books.awaitSightings(ledger, 1);
        var number = numberOfLast(ledger);

        var stored = stored(number);

        assertThat(stored.path("logIndex").asLong()).isEqualTo(number);
        assertThat(stored.path("hash").asString()).hasSize(64);
        assertThat(stored.path("attributes").path("subject").asString()).isEqualTo(ledger);
        assertThat(stored.path("attributes").path("actor").asString()).isEqualTo("person-1");
        assertThat(stored.path("data").asString()).contains("\"amount\":1");
        assertThat(Http.as(port, "AUDITOR").get(PATH + "/unnumbered").body()).isEqualTo("[]");
    }

    @Test
    void whatCannotBeReadAnyMoreIsNamed() {
        var ledger = books.ledgerOf(1);
        books.awaitSightings(ledger, 1);
        var number = numberOfLast(ledger);
        await().atMost(Books.LONG).until(() -> log.published() >= number);

        var whole = metadata(number);
        setMetadata(number, whole.substring(0, 10));
        assertThat(stored(number).path("fault").asString()).isEqualTo("unreadable");
        setMetadata(number, whole);
        rename(ledger, "x-");
        assertThat(stored(number).path("fault").asString()).isEqualTo("missing");
        rename(ledger, "");
        assertThat(stored(number).path("fault").isNull()).isTrue();
    }

    @Test
    void ofAnotherSchoolsEventsOnlyNumberAndHashAreShown() {
        var ledger = books.ledgerOf(1);
        books.awaitSightings(ledger, 1);
        var number = numberOfLast(ledger);
        var own = stored(number);

        var foreign = Http.of("school-2", port, "AUDITOR")
                .get(PATH + "?limit=1&after=" + (number - 1))
                .json()
                .path(0);

        assertThat(foreign.path("logIndex").asLong()).isEqualTo(number);
        assertThat(foreign.path("hash").asString()).isEqualTo(own.path("hash").asString());
        assertThat(foreign.path("withheld").asBoolean()).isTrue();
        for (var content : new String[] {"attributes", "data", "fault"}) {
            assertThat(foreign.path(content).isNull()).as(content).isTrue();
        }
        assertThat(own.path("withheld").asBoolean()).isFalse();
    }

    @Test
    void anEventPutInPastTheApplicationIsNamedToItsSchoolOnly() {
        var ledger = books.ledgerOf(1);
        books.awaitSightings(ledger, 1);
        putIn("event-own", ledger, 1, "{\"schoolid\": \"school-1\"}");
        putIn("event-hidden", ledger, 2, "{\"schoolid\": \"school-3\"}");
        putIn("event-broken", ledger, 3, "{");
        putIn("event-other", Books.newLedger(), 0, "{\"schoolid\": \"school-2\"}");
        try {
            assertThat(unnumbered("school-1")).containsExactly("event-own", "event-hidden", "event-broken");
            assertThat(unnumbered("school-2")).containsExactly("event-other");
            assertThat(unnumbered("school-4")).isEmpty();
        } finally {
            db.sql("delete from domain_event_entry where global_index <= 0").update();
        }
    }

    @Test
    void nobodyElseReadsTheLog() {
        for (var path : new String[] {PATH, PATH + "/unnumbered"}) {
            assertThat(Http.as(port, "OPERATOR").get(path).status()).isEqualTo(403);
            assertThat(Http.anonymous(port).get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void aMalformedPageIsRefused() {
        var auditor = Http.as(port, "AUDITOR");
        for (var query : new String[] {"?after=-1", "?limit=0", "?limit=5001", "?after=first"}) {
            assertThat(auditor.get(PATH + query).status()).as(query).isEqualTo(400);
        }
    }

    /** Among the numbered ones: before the first. */
    private void putIn(String event, String ledger, int sequence, String metadata) {
        db.sql("""
                        insert into domain_event_entry (global_index, event_identifier, aggregate_identifier, sequence_number,
                                                        type, payload_type, payload, meta_data, time_stamp)
                        overriding system value
                        select -100 + (select count(*) from domain_event_entry where global_index <= 0), :event, :ledger,
                               1000 + :sequence, type, payload_type, payload, :metadata, time_stamp
                        from domain_event_entry where global_index > 0 limit 1
                        """)
                .param("event", event)
                .param("ledger", ledger)
                .param("sequence", sequence)
                .param("metadata", metadata)
                .update();
    }

    private List<String> unnumbered(String school) {
        return Http.of(school, port, "AUDITOR")
                .get(PATH + "/unnumbered")
                .json()
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode stored(long number) {
        return Http.as(port, "AUDITOR")
                .get(PATH + "?limit=1&after=" + (number - 1))
                .json()
                .path(0);
    }

    private long numberOfLast(String ledger) {
        return db.sql("""
                        select max(log_index) from event_log join domain_event_entry using (event_identifier)
                        where aggregate_identifier = :ledger
                        """).param("ledger", ledger).query(Long.class).single();
    }

    private String metadata(long number) {
        return db.sql(
                        "select meta_data from domain_event_entry join event_log using (event_identifier) where log_index = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private void setMetadata(long number, String value) {
        db.sql("""
                        update domain_event_entry set meta_data = :value
                        where event_identifier = (select event_identifier from event_log where log_index = :number)
                        """).param("value", value).param("number", number).update();
    }

    private void rename(String ledger, String prefix) {
        db.sql("""
                        update domain_event_entry set event_identifier = :prefix || replace(event_identifier, 'x-', '')
                        where aggregate_identifier = :ledger
                        """).param("prefix", prefix).param("ledger", ledger).update();
    }
}
