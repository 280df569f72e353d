package org.klassny.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.LedgerTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@LedgerTest
class ClockHeaderTest {

    @LocalServerPort
    int port;

    @Test
    void anAnswerTellsWhatTheSchoolsClockShows() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-19T07:00:00.123456Z"), ZoneOffset.UTC);
        var response = new MockHttpServletResponse();

        new ClockHeader(clock).doFilter(new MockHttpServletRequest(), response, new MockFilterChain());

        assertThat(response.getHeader("Klassny-Time")).isEqualTo("2026-11-19T07:00:00.123Z");
    }

    @Test
    void aRefusalTellsItToo() {
        var refused = Http.anonymous(port).get("/api/ledger/some");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.response().headers().firstValue("Klassny-Time"))
                .hasValueSatisfying(time -> assertThat(Instant.parse(time)).isBeforeOrEqualTo(Instant.now()));
    }
}
