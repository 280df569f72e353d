package org.klassny.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class VerifiedTokensTest {

    private static final Instant EXPIRES = Instant.parse("2026-11-20T07:05:00Z");

    private final List<String> checked = new ArrayList<>();

    private final JwtDecoder signatures = token -> {
        checked.add(token);
        if (token.startsWith("forged")) {
            throw new BadJwtException("not genuine");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("account-1")
                .expiresAt(EXPIRES)
                .build();
    };

    @Test
    void aTokenIsCheckedOnce() {
        var tokens = tokensAt("2026-11-20T07:04:59Z");

        assertThat(tokens.decode("genuine").getSubject()).isEqualTo("account-1");
        assertThat(tokens.decode("genuine").getSubject()).isEqualTo("account-1");
        assertThat(tokens.decode("another").getSubject()).isEqualTo("account-1");

        assertThat(checked).containsExactly("genuine", "another");
    }

    @Test
    void aForgedTokenIsCheckedAndRefusedEachTime() {
        var tokens = tokensAt("2026-11-20T07:04:59Z");

        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);

        assertThat(checked).hasSize(2);
    }

    @Test
    void anExpiredTokenIsAskedAboutAgain() {
        var tokens = tokensAt("2026-11-20T07:05:00Z");

        var _ = tokens.decode("genuine");
        var _ = tokens.decode("genuine");

        assertThat(checked).hasSize(2);
    }

    private VerifiedTokens tokensAt(String instant) {
        return new VerifiedTokens(signatures, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
