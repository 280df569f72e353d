package org.klassny.teststack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TokensTest {

    @Test
    void carriesTheClaimsOfTheRealm() throws IOException {
        String token = Tokens.of("TEACHER", "DEPUTY")
                .person("staff-1")
                .school("school-1")
                .subject("account-1")
                .session("session-1")
                .sign();
        Jwt jwt = decoder().decode(token);
        assertThat(jwt.getClaims())
                .containsEntry("person_id", "staff-1")
                .containsEntry("school_id", "school-1")
                .containsEntry("sub", "account-1")
                .containsEntry("sid", "session-1")
                .containsEntry("realm_access", Map.of("roles", List.of("TEACHER", "DEPUTY")));
        assertThat(jwt.getIssuer()).hasToString(Tokens.ISSUER);
    }

    @Test
    void anExpiredTokenIsRefused() {
        String token = Tokens.of("TEACHER")
                .expiring(Instant.parse("2020-01-01T00:00:00Z"))
                .sign();
        assertThatThrownBy(() -> decoder().decode(token)).isInstanceOf(JwtException.class);
    }

    private static JwtDecoder decoder() throws IOException {
        try (var pem = Files.newInputStream(Tokens.publicKey())) {
            RSAPublicKey key = RsaKeyConverters.x509().convert(pem);
            return NimbusJwtDecoder.withPublicKey(key).build();
        }
    }
}
