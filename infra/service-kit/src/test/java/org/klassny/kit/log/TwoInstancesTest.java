package org.klassny.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerService;
import org.klassny.kit.ledger.Load;
import org.klassny.local.server.Database;
import org.klassny.teststack.Stack;
import org.klassny.teststack.Tokens;
import org.klassny.teststack.WithStack;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One service as two instances on one database: they share the commands, the partitions and the work of the log. */
@WithStack
@Timeout(600)
class TwoInstancesTest {

    private static final int COMMANDS = 300;
    private static final int ENTRIES = 30;
    private static final int LEDGERS = 5;

    private final String prefix = Books.newLedger();

    @Test
    void thereIsOneChainAndEachEventCountsOnce() {
        var database = Stack.database("pair");
        try (var first = instance(database, "first");
                var second = instance(database, "second")) {
            var books = books(second);
            await().atMost(Books.LONG).until(() -> membersWithPartitions(first) == 2);
            var writers = new AtomicReference<>(new Books[] {books(first), books});
            try (var load = new Load(COMMANDS, number -> post(writers.get(), number))) {
                load.awaitAcknowledged(50);
                // the first is the one that numbers and publishes
                writers.set(new Books[] {books});
                assertThat(SpringApplication.exit(first)).isZero();
                load.awaitAcknowledged(100);
            }
            for (var ledger = 0; ledger < LEDGERS; ledger++) {
                books.awaitSightings(prefix + ledger, COMMANDS / LEDGERS * ENTRIES);
            }
            var db = second.getBean(JdbcClient.class);
            await().atMost(Books.LONG)
                    .untilAsserted(() -> assertThat(count(db, "event_log")).isEqualTo(count(db, "domain_event_entry")));
            var audit = LogAudit.of(db, "pair");
            System.out.println("two instances, one taken away: " + audit + ", counted " + count(db, "sighting"));
            assertThat(audit.missing()).isZero();
            assertThat(audit.stored()).isEqualTo(COMMANDS * ENTRIES + LEDGERS);
            assertThat(count(db, "sighting")).isEqualTo(COMMANDS * ENTRIES);
        }
    }

    /** Both write to the same few ledgers, so that each often finds the other's events. */
    private void post(Books[] writers, int number) {
        writers[number % writers.length].post(prefix + number % LEDGERS, number * ENTRIES, ENTRIES, 1);
    }

    private static ConfigurableApplicationContext instance(Database database, String node) {
        return new SpringApplicationBuilder(LedgerService.class)
                .run(
                        "--klassny.service=pair",
                        "--KLASSNY_NODE=" + node,
                        "--KLASSNY_DB_URL=" + database.url(),
                        "--KLASSNY_DB_USER=" + database.user(),
                        "--KLASSNY_DB_PASSWORD=" + database.password(),
                        "--KLASSNY_KAFKA=" + Stack.kafka().bootstrap(),
                        "--KLASSNY_ISSUER=" + Tokens.ISSUER);
    }

    private static Books books(ConfigurableApplicationContext instance) {
        return new Books(instance.getBean(Commands.class), instance.getBean(JdbcClient.class));
    }

    private static long membersWithPartitions(ConfigurableApplicationContext instance)
            throws ExecutionException, InterruptedException {
        try (var admin = instance.getBean(KafkaClients.class).admin()) {
            var group = admin.describeConsumerGroups(List.of("pair.sightings"))
                    .all()
                    .get()
                    .get("pair.sightings");
            return group.members().stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        }
    }

    private static long count(JdbcClient db, String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
