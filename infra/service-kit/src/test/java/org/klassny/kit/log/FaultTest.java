package org.klassny.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.ledger.Load;
import org.klassny.local.server.Server;
import org.klassny.teststack.Stack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that goes away under load, in order and not. */
@LedgerTest
@Timeout(600)
class FaultTest {

    private static final int COMMANDS = 300;
    private static final int ENTRIES = 30;
    private static final int LEDGERS = 20;

    private final String prefix = Books.newLedger();

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Test
    void aBrokerThatIsRestartedAndKilledCostsNothing() {
        survives("broker", Stack.kafka());
    }

    @Test
    void aDatabaseThatIsRestartedAndKilledCostsNothingAcknowledged() {
        survives("database", Stack.postgres());
    }

    private void survives(String what, Server server) {
        try (var load = new Load(COMMANDS, this::post)) {
            load.awaitAcknowledged(20);
            server.restart();
            load.awaitAcknowledged(60);
            server.kill9();
            server.start();
            load.awaitAcknowledged(100);
        }
        for (var ledger = 0; ledger < LEDGERS; ledger++) {
            books.awaitSightings(prefix + ledger, COMMANDS / LEDGERS * ENTRIES);
        }
        await().atMost(Books.LONG).untilAsserted(() -> assertThat(published()).isEqualTo(stored()));
        var audit = LogAudit.of(db, "ledger");
        System.out.println(what + " restarted and killed: " + audit);
        assertThat(audit.missing()).isZero();
        assertThat(letters()).isZero();
    }

    /** Again and again with the same ids: what is there already is not written twice. */
    private void post(int number) {
        books.post(prefix + number % LEDGERS, number * ENTRIES, ENTRIES, 1);
    }

    private long published() {
        return db.sql("select log_index from relay_position").query(Long.class).single();
    }

    private long stored() {
        return db.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    private long letters() {
        return db.sql("select count(*) from dead_letter where subject like :prefix || '%'")
                .param("prefix", prefix)
                .query(Long.class)
                .single();
    }
}
