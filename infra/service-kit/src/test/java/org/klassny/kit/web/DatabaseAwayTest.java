package org.klassny.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.teststack.Stack;
import org.springframework.boot.test.web.server.LocalServerPort;

@LedgerTest
class DatabaseAwayTest {

    private final String ledger = "/api/ledger/" + Books.newLedger();

    @LocalServerPort
    int port;

    @Test
    void withoutTheDatabaseARequestIsToComeAgainLater() {
        var clerk = Http.as(port, "CLERK");
        Stack.postgres().stop();
        try {
            for (var answer : new Http.Answer[] {post(clerk), clerk.get(ledger)}) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.code()).isEqualTo("service-unavailable");
                assertThat(answer.response().headers().firstValue("Retry-After"))
                        .hasValue("2");
                assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1");
            }
            assertThat(Http.anonymous(port).get("/readyz").status()).isEqualTo(503);
            assertThat(Http.anonymous(port).get("/livez").status()).isEqualTo(200);
        } finally {
            Stack.postgres().start();
        }

        await().atMost(Books.LONG)
                .untilAsserted(() -> assertThat(post(clerk).status()).isEqualTo(200));
        await().atMost(Books.LONG)
                .untilAsserted(() ->
                        assertThat(Http.anonymous(port).get("/readyz").status()).isEqualTo(200));
    }

    private Http.Answer post(Http clerk) {
        return clerk.put(ledger, "{\"entries\": [{\"entryId\": \"%s\", \"amount\": 1}]}".formatted(ledger));
    }
}
