package org.klassny.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerService;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.teststack.Stack;
import org.klassny.teststack.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@LedgerTest
class ReadinessTest {

    @LocalServerPort
    int port;

    @Autowired
    Books books;

    /** The database's part is in DatabaseAwayTest. */
    @Test
    void aServiceStaysReadyWhenTheBrokerGoesAwayAndANewOneWaitsForIt() {
        await().atMost(Books.LONG).until(() -> status(port, "/readyz") == 200);
        var database = Stack.database("waiting");
        Stack.kafka().stop();
        try (var waiting = (ServletWebServerApplicationContext) new SpringApplicationBuilder(LedgerService.class)
                .run(
                        "--klassny.service=waiting",
                        "--KLASSNY_DB_URL=" + database.url(),
                        "--KLASSNY_DB_USER=" + database.user(),
                        "--KLASSNY_DB_PASSWORD=" + database.password(),
                        "--KLASSNY_KAFKA=" + Stack.kafka().bootstrap(),
                        "--KLASSNY_ISSUER=" + Tokens.ISSUER)) {
            var newcomer = waiting.getWebServer().getPort();
            var ledger = books.ledgerOf(3);

            assertThat(status(port, "/readyz")).isEqualTo(200);
            assertThat(status(port, "/livez")).isEqualTo(200);
            assertThat(status(newcomer, "/readyz")).isEqualTo(503);
            assertThat(status(newcomer, "/livez")).isEqualTo(200);

            Stack.kafka().start();
            await().atMost(Books.LONG).until(() -> status(newcomer, "/readyz") == 200);
            books.awaitSightings(ledger, 3);
        } finally {
            Stack.kafka().start();
        }
    }

    private static int status(int port, String path) {
        return Http.anonymous(port).get(path).status();
    }
}
