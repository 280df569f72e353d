package org.klassny.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.klassny.kit.event.Json;
import org.klassny.teststack.Tokens;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

class IdentityAwayTest {

    @Test
    void aTokenThatCannotBeCheckedIsToComeAgainLater() throws Exception {
        var provider = new JwtAuthenticationProvider(new AccessTokens().jwtDecoder(issuedBy(nobody())));
        var token = new BearerTokenAuthenticationToken(
                Tokens.of("CLERK").person("p").school("s").sign());
        var response = new MockHttpServletResponse();

        new IdentityAway(new ProblemWriter(Json.events()))
                .doFilter(new MockHttpServletRequest(), response, (_, _) -> provider.authenticate(token));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString())
                .contains("service-unavailable")
                .doesNotContain("Exception");
    }

    private static OAuth2ResourceServerProperties issuedBy(String issuer) {
        var properties = new OAuth2ResourceServerProperties();
        properties.getJwt().setIssuerUri(issuer);
        return properties;
    }

    private static String nobody() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }
}
