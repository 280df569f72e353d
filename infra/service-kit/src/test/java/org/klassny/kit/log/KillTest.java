package org.klassny.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.ChildLedger;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.Load;
import org.klassny.teststack.Stack;
import org.klassny.teststack.WithStack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A service that is killed again and again while it is written to. */
@WithStack
@Timeout(600)
class KillTest {

    private static final int COMMANDS = 700;
    private static final int ENTRIES = 30;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsCountedTwice() {
        var database = Stack.database("killed");
        var db = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        try (var ledger = new ChildLedger(database, "killed")) {
            ledger.start();
            ledger.awaitReady();
            try (var load = new Load(COMMANDS, number -> put(ledger.port(), number))) {
                load.awaitAcknowledged(20);
                ledger.kill9();
                ledger.start();
                killWhen(ledger, () -> published(db) > COMMANDS * ENTRIES / 4);
                killWhen(ledger, () -> count(db, "sighting") > COMMANDS * ENTRIES / 2);
                load.awaitAcknowledged(100);
            }
            awaitHandled(db);
        }

        var audit = LogAudit.of(db, "killed");
        System.out.println("kill -9 of a service, three times: " + audit + ", counted " + count(db, "sighting"));
        assertThat(audit.missing()).isZero();
        assertThat(count(db, "ledger_row")).isEqualTo(COMMANDS * ENTRIES);
        assertThat(count(db, "sighting")).isEqualTo(COMMANDS * ENTRIES);
        assertThat(count(db, "dead_letter")).isZero();
        assertThat(db.sql("select count(distinct event_id) from sighting")
                        .query(Long.class)
                        .single())
                .isEqualTo(COMMANDS * ENTRIES);
    }

    /** Ten commands to each ledger; the ids are the caller's, so that one that is sent again does nothing. */
    private static void put(int port, int number) {
        var ledger = "ledger-" + number % (COMMANDS / 10);
        var entries = IntStream.range(0, ENTRIES)
                .mapToObj(entry -> "{\"entryId\": \"%s-%d-%d\", \"amount\": 1}".formatted(ledger, number, entry))
                .collect(Collectors.joining(", ", "{\"entries\": [", "]}"));
        var answer = Http.as(port, "CLERK").put("/api/ledger/" + ledger, entries);
        assertThat(answer.status()).isEqualTo(200);
    }

    private static void awaitHandled(JdbcClient db) {
        await().atMost(Books.LONG).untilAsserted(() -> {
            assertThat(count(db, "event_log")).isEqualTo(count(db, "domain_event_entry"));
            assertThat(db.sql("select log_index from relay_position")
                            .query(Long.class)
                            .single())
                    .isEqualTo(count(db, "event_log"));
            assertThat(db.sql("select max(log_index) from inbox_position")
                            .query(Long.class)
                            .single())
                    .isEqualTo(count(db, "event_log"));
            assertThat(count(db, "sighting")).isGreaterThanOrEqualTo(count(db, "ledger_row"));
        });
    }

    private static void killWhen(ChildLedger ledger, Callable<Boolean> moment) {
        await().atMost(Books.LONG).pollInterval(Duration.ofMillis(20)).until(moment);
        ledger.kill9();
        ledger.start();
    }

    private static long published(JdbcClient db) {
        return db.sql("select log_index from relay_position").query(Long.class).single();
    }

    private static long count(JdbcClient db, String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
