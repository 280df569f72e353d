package org.klassny.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
class DeadLettersOfSchoolsTest {

    private static final String PATH = "/api/ledger/operations/dead-letters";

    private final String ledger = Books.newLedger();

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
    void lettersOfAnotherSchoolAreNotListed() {
        spoilt("school-2");
        awaitLetters(1);

        assertThat(seenBy("school-2")).containsExactly(ledger);
        assertThat(seenBy("school-1")).isEmpty();
    }

    @Test
    void lettersOfAnotherSchoolAreNotRetried() {
        spoilt("school-2");
        awaitLetters(1);

        assertThat(retriedBy("school-1")).isZero();
        assertThat(attempts()).containsExactly(1);
        assertThat(retriedBy("school-2")).isZero();
        assertThat(attempts()).containsExactly(2);
    }

    @Test
    void aLetterWithoutASchoolIsOfTheSchoolThatWaitsBehindIt() {
        branch.sendSpoilt(ledger, headers -> headers.remove("ce_schoolid"));
        awaitLetters(1);
        assertThat(seenBy("school-1")).isEmpty();
        assertThat(retriedBy("school-1")).isZero();
        assertThat(attempts()).containsExactly(1);

        branch.send(ledger, 1, 1);
        awaitLetters(2);
        assertThat(seenBy("school-1")).containsExactly(ledger, ledger);
        assertThat(seenBy("school-2")).isEmpty();
        assertThat(retriedBy("school-2")).isZero();
        assertThat(attempts()).containsExactly(1, 1);
        assertThat(retriedBy("school-1")).isZero();
        assertThat(attempts()).containsExactly(2, 1);
    }

    @Test
    void lettersOfTwoSchoolsUnderOneSubjectAreRetriedByNeither() {
        spoilt("school-2");
        branch.send(ledger, 1, 1);
        awaitLetters(2);

        assertThat(seenBy("school-1")).containsExactly(ledger);
        assertThat(retriedBy("school-1")).isZero();
        assertThat(retriedBy("school-2")).isZero();
        assertThat(attempts()).containsExactly(1, 1);
    }

    private void spoilt(String school) {
        branch.sendSpoilt(ledger, headers -> unreadableOf(school, headers));
    }

    private static void unreadableOf(String school, Headers headers) {
        headers.remove("ce_schoolid").add("ce_schoolid", school.getBytes(StandardCharsets.UTF_8));
        headers.remove("ce_hash");
    }

    private List<String> seenBy(String school) {
        return Http.of(school, port, "OPERATOR")
                .get(PATH)
                .json()
                .valueStream()
                .map(letter -> letter.path("subject").asString())
                .filter(ledger::equals)
                .toList();
    }

    private int retriedBy(String school) {
        var path = PATH + "/retry?consumer=branches&subject=" + ledger;
        var answer = Http.of(school, port, "OPERATOR").send("POST", path, null);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("handled").asInt();
    }

    private void awaitLetters(int count) {
        await().atMost(Books.LONG).untilAsserted(() -> assertThat(attempts()).hasSize(count));
    }

    private List<Integer> attempts() {
        return db.sql("select attempts from dead_letter where subject = :ledger order by letter_id")
                .param("ledger", ledger)
                .query(Integer.class)
                .list();
    }
}
