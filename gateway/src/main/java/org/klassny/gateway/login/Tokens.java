package org.klassny.gateway.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** What of an authorised client is stored: not the client itself, so that its secret is in no session. */
public record Tokens(
        String access,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        @Nullable String refresh) {

    static Tokens of(OAuth2AuthorizedClient client) {
        var access = client.getAccessToken();
        var refresh = client.getRefreshToken();
        return new Tokens(
                access.getTokenValue(),
                access.getIssuedAt(),
                access.getExpiresAt(),
                refresh == null ? null : refresh.getTokenValue());
    }

    OAuth2AuthorizedClient of(ClientRegistration registration, String account) {
        return new OAuth2AuthorizedClient(
                registration,
                account,
                new OAuth2AccessToken(TokenType.BEARER, access, issuedAt, expiresAt),
                refresh == null ? null : new OAuth2RefreshToken(refresh, null));
    }
}
