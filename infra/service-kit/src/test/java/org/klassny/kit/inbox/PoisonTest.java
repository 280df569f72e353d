package org.klassny.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Branch;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.log.KafkaClients;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class PoisonTest {

    private static final int POISON = -1;

    private final String ledger = Books.newLedger();
    private final String other = Books.newLedger();

    @LocalServerPort
    int port;

    @Autowired
    KafkaClients kafka;

    @Autowired
    JdbcClient db;

    private Branch branch;

    @BeforeEach
    void open() {
        branch = new Branch(kafka);
    }

    @AfterEach
    void tidy() {
        branch.close();
        db.sql("delete from dead_letter where consumer = 'branches'").update();
    }

    @Test
    void whatIsSentAgainIsDropped() {
        var first = branch.send(ledger, 0, 1);
        var second = branch.send(ledger, 1, 2);
        branch.send(first);
        branch.send(second);
        branch.send(ledger, 2, 3);
        branch.send(second);
        branch.send(other, 0, 1);

        awaitSequences(ledger, 0, 1, 2);
        awaitSequences(other, 0);
        assertThat(sequences(ledger)).containsExactly(0L, 1L, 2L);
        assertThat(letters()).isEmpty();
    }

    @Test
    void eventsAfterAPoisonWaitAndOthersGoOn() {
        branch.send(ledger, 0, 1);
        branch.send(ledger, 1, POISON);
        branch.send(ledger, 2, 3);
        branch.send(other, 0, 1);
        awaitSequences(other, 0);
        awaitLetters(ledger, 2);
        branch.send(ledger, 3, 4);
        branch.send(other, 1, 2);

        awaitSequences(other, 0, 1);
        awaitLetters(ledger, 3);
        assertThat(sequences(ledger)).containsExactly(0L);
        assertThat(letters(ledger))
                .extracting(SetAside::reason)
                .containsExactly(
                        "DataIntegrityViolationException",
                        "waits behind an earlier event of its aggregate",
                        "waits behind an earlier event of its aggregate");
    }

    @Test
    void whatWasSetAsideIsHandledInOrderWhenItsCauseIsGone() {
        branch.send(ledger, 0, POISON);
        branch.send(ledger, 1, 2);
        awaitLetters(ledger, 2);

        assertThat(retry("branches", ledger).json().path("handled").asInt()).isZero();
        assertThat(letters(ledger)).extracting(SetAside::attempts).containsExactly(2, 1);
        db.sql("alter table branch_sighting drop constraint no_poison").update();
        try {
            assertThat(retry("branches", ledger).json().path("handled").asInt()).isEqualTo(2);
        } finally {
            db.sql("alter table branch_sighting add constraint no_poison check (amount <> -1) not valid")
                    .update();
        }

        assertThat(sequences(ledger)).containsExactly(0L, 1L);
        branch.send(ledger, 2, 3);
        awaitSequences(ledger, 0, 1, 2);
        assertThat(letters(ledger)).isEmpty();
    }

    @Test
    void unreadableRecordsAreSetAsideWithTheirReason() {
        branch.send(branch.entry(ledger, 0, "{not json"));
        branch.send(branch.entry(ledger + "1", 0, "{\"amount\": \"many\"}"));
        branch.send(branch.entry(ledger + "2", 0, "null"));
        spoil("3", headers -> headers.remove("ce_type"));
        spoil("4", headers -> headers.remove("ce_id"));
        spoil("5", headers -> headers.remove("ce_logindex"));
        spoil("6", headers -> headers.remove("ce_schoolid"));
        spoil("7", headers -> headers.remove("ce_time").add("ce_time", bytes("yesterday")));
        spoil("8", headers -> headers.add("ce_\0", bytes("\0"))
                .add("ce_type", bytes("\0"))
                .remove("ce_hash"));
        branch.send(new ProducerRecord<>(Branch.TOPIC, ledger + "9\0", bytes("\0\0")));
        branch.send(new ProducerRecord<>(Branch.TOPIC, null, null));
        branch.send(other, 0, 1);

        awaitSequences(other, 0);
        await().atMost(Books.LONG).untilAsserted(() -> assertThat(letters()).hasSize(10));
        assertThat(letters())
                .extracting(SetAside::reason)
                .doesNotContainNull()
                .contains("data that is not of its type", "no data", "no header ce_type", "no header ce_id");
        assertThat(letters(ledger + "5")).hasSize(1);
    }

    @Test
    void eventsOfUnknownTypesArePassedOver() {
        spoil("", headers -> headers.remove("ce_type").add("ce_type", bytes("branch.something-else.v1")));
        branch.send(ledger, 1, 1);

        awaitSequences(ledger, 1);
        assertThat(letters()).isEmpty();
    }

    @Test
    void onlyTheOperatorSeesAndRetriesLetters() {
        branch.send(ledger, 0, POISON);
        awaitLetters(ledger, 1);
        var path = "/api/ledger/operations/dead-letters";

        var seen = Http.as(port, "OPERATOR")
                .get(path)
                .json()
                .valueStream()
                .filter(letter -> letter.path("subject").asString().equals(ledger))
                .findFirst()
                .orElseThrow();
        assertThat(seen.path("consumer").asString()).isEqualTo("branches");
        assertThat(seen.path("type").asString()).isEqualTo("ledger.entry-posted.v1");
        assertThat(Http.as(port, "CLERK").get(path).status()).isEqualTo(403);
        assertThat(Http.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(Http.as(port, "CLERK")
                        .send("POST", path + "/retry?consumer=a&subject=b", null)
                        .status())
                .isEqualTo(403);
        assertThat(Http.anonymous(port)
                        .send("POST", path + "/retry?consumer=a&subject=b", null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aMalformedRetryIsRefused() {
        assertThat(retry("branches", "").status()).isEqualTo(400);
        assertThat(retry("", ledger).status()).isEqualTo(400);
        var operator = Http.as(port, "OPERATOR");
        assertThat(operator.send("POST", "/api/ledger/operations/dead-letters/retry?consumer=x", null)
                        .status())
                .isEqualTo(400);
        assertThat(operator.send("GET", "/api/ledger/operations/dead-letters/retry?consumer=x", null)
                        .status())
                .isEqualTo(405);
        assertThat(retry("nobody", ledger).json().path("handled").asInt()).isZero();
    }

    private Http.Answer retry(String consumer, String subject) {
        var path = "/api/ledger/operations/dead-letters/retry?consumer=%s&subject=%s".formatted(consumer, subject);
        return Http.as(port, "OPERATOR").send("POST", path, null);
    }

    private void spoil(String suffix, Consumer<Headers> how) {
        branch.sendSpoilt(ledger + suffix, how);
    }

    private void awaitSequences(String of, long... sequences) {
        await().atMost(Books.LONG).untilAsserted(() -> assertThat(sequences(of)).hasSize(sequences.length));
    }

    private List<Long> sequences(String of) {
        return db.sql("select sequence from branch_sighting where ledger_id = :ledger")
                .param("ledger", of)
                .query(Long.class)
                .list();
    }

    private void awaitLetters(String of, int count) {
        await().atMost(Books.LONG).untilAsserted(() -> assertThat(letters(of)).hasSize(count));
    }

    private record SetAside(String subject, String reason, int attempts) {}

    private List<SetAside> letters(String of) {
        return letters().stream().filter(letter -> letter.subject().equals(of)).toList();
    }

    private List<SetAside> letters() {
        return db.sql(
                        "select subject, reason, attempts from dead_letter where consumer = 'branches' order by letter_id")
                .query(SetAside.class)
                .list();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
