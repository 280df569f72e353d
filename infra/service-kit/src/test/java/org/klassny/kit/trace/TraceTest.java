package org.klassny.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.klassny.kit.inbox.Arrival;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.ledger.Spans;
import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.LogEntry;
import org.klassny.kit.log.Topic;
import org.klassny.teststack.Stack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One trace from the browser's request over store and topic to the rows of a consumer. */
@LedgerTest
class TraceTest {

    private final String ledger = Books.newLedger();
    private final String trace = hex(16);
    private final String browser = hex(8);

    @LocalServerPort
    int port;

    @Autowired
    Books books;

    @Autowired
    EventLog log;

    @Autowired
    Spans spans;

    @Test
    void aTraceGoesOnWhereItsEventIsHandled() {
        var answer = Http.as(port, "CLERK")
                .put(
                        "/api/ledger/" + ledger,
                        "{\"entries\": [{\"entryId\": \"%s\", \"amount\": 1}]}".formatted(ledger),
                        "traceparent",
                        "00-" + trace + "-" + browser + "-01");
        assertThat(answer.status()).isEqualTo(200);
        books.awaitSightings(ledger, 1);

        var stored = traceparentOf(log.after(0, 100_000));
        assertThat(stored).matches("00-" + trace + "-[0-9a-f]{16}-01").doesNotContain(browser);
        assertThat(sent()).hasValue(stored);
        var request = stored.split("-")[2];
        await().atMost(Books.LONG).untilAsserted(() -> {
            assertThat(spans.ofTrace(trace))
                    .as("the request")
                    .anyMatch(span -> span.getSpanId().equals(request) && span.getKind() == SpanKind.SERVER);
            assertThat(consumed(spans.ofTrace(trace))).as("the consumer's part").hasValueSatisfying(span -> {
                assertThat(span.getParentSpanId()).isEqualTo(request);
                assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
            });
        });
    }

    private static Optional<SpanData> consumed(List<SpanData> all) {
        return all.stream()
                .filter(span -> span.getName().equals("inbox sightings"))
                .findFirst();
    }

    private String traceparentOf(List<LogEntry> entries) {
        return entries.stream()
                .map(LogEntry::envelope)
                .filter(envelope -> envelope.subject().equals(ledger))
                .findFirst()
                .map(envelope -> String.valueOf(envelope.traceparent()))
                .orElseThrow();
    }

    private Optional<String> sent() {
        return Topic.records(Stack.kafka().bootstrap(), "ledger.events").values().stream()
                .flatMap(List::stream)
                .map(Arrival::of)
                .filter(arrival -> arrival.subject().equals(ledger))
                .map(arrival -> String.valueOf(arrival.headers().get("traceparent")))
                .findFirst();
    }

    private static String hex(int bytes) {
        var id = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
