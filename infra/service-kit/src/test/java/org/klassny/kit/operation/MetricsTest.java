package org.klassny.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@LedgerTest
class MetricsTest {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int management;

    @Autowired
    Books books;

    @Test
    void requestsAreTimed() {
        Http.as(port, "CLERK").get("/api/ledger/" + Books.newLedger());

        await().atMost(Books.LONG).untilAsserted(() -> assertThat(
                        value("http_server_requests_seconds_count", "status=\"404\"", "uri=\"/api/ledger/{ledgerId}\""))
                .isPositive());
    }

    @Test
    void commandsAreCountedByOutcome() {
        var ledger = books.ledgerOf(1);
        books.close(ledger);
        var done = value("klassny_commands_total", "command=\"PostEntries\"", "outcome=\"done\"");
        var refused = value("klassny_commands_total", "command=\"PostEntries\"", "outcome=\"refused\"");

        books.ledgerOf(1);
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> books.post(ledger, 1, 1, 1));

        assertThat(value("klassny_commands_total", "command=\"PostEntries\"", "outcome=\"done\""))
                .isEqualTo(done + 1);
        assertThat(value("klassny_commands_total", "command=\"PostEntries\"", "outcome=\"refused\""))
                .isEqualTo(refused + 1);
    }

    @Test
    void lagAndDeadLettersAreShown() {
        var letters = value("klassny_dead_letters");
        var published = value("klassny_relay_lag_seconds_count");
        var ledger = books.ledgerOf(1);
        books.poison(ledger, 1);

        await().atMost(Books.LONG).untilAsserted(() -> {
            assertThat(value("klassny_dead_letters")).isEqualTo(letters + 1);
            assertThat(value("klassny_relay_lag_seconds_count")).isGreaterThanOrEqualTo(published + 3);
            assertThat(value("klassny_projection_lag", "projection=\"sightings\""))
                    .isZero();
        });
        var health = Http.anonymous(management).get("/actuator/health").json();
        assertThat(health.path("components")
                        .path("relay")
                        .path("details")
                        .path("unpublished")
                        .asInt(-1))
                .isZero();
    }

    /** The sum of all series that have these labels. */
    private double value(String name, String... labels) {
        var answer = Http.anonymous(management).get("/actuator/prometheus");
        assertThat(answer.status()).isEqualTo(200);
        return Pattern.compile("(?m)^" + name + "(\\{[^\\n]*})? (\\S+)$")
                .matcher(answer.body())
                .results()
                .filter(line -> {
                    for (var label : labels) {
                        if (!String.valueOf(line.group(1)).contains(label)) {
                            return false;
                        }
                    }
                    return true;
                })
                .mapToDouble(line -> Double.parseDouble(line.group(2)))
                .sum();
    }
}
