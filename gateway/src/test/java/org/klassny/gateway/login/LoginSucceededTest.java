package org.klassny.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginSucceededTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/day?date=2026-11-20, /day?date=2026-11-20",
        "http://127.0.0.1:8080/pages/a%20b?x=%D0%B0, /pages/a%20b?x=%D0%B0",
        "https://evil.example/day, /day",
        "http://127.0.0.1:8080//evil.example/day, /",
        "http://127.0.0.1:8080, /",
        "javascript:alert(1), /"
    })
    void leadsToAPageOfThisSite(String asked, String target) {
        assertThat(LoginSucceeded.ofThisSite(asked)).isEqualTo(target);
    }
}
