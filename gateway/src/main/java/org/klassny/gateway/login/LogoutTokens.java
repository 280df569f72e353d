package org.klassny.gateway.login;

import java.util.Map;
import org.klassny.gateway.GatewayProperties;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Checks what OpenID Connect Back-Channel Logout asks of a logout token. */
@Component
final class LogoutTokens {

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
    private static final OAuth2Error NO_LOGOUT = new OAuth2Error("invalid_request", "not a logout token", null);

    private final NimbusJwtDecoder decoder;

    LogoutTokens(GatewayProperties gateway, ClientHttpRequestFactory neighbourRequests) {
        decoder = NimbusJwtDecoder.withJwkSetUri(gateway.issuer() + "/protocol/openid-connect/certs")
                // the type is checked below: the default takes no logout+jwt
                .validateType(false)
                .restOperations(new RestTemplate(neighbourRequests))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("logout+jwt", "JWT"),
                new JwtTimestampValidator(),
                new JwtIssuerValidator(gateway.issuer().toString()),
                ofALogout()));
    }

    /** A JwtException says that it is none. */
    Jwt read(String token) {
        return decoder.decode(token);
    }

    /** An ID token, which a browser has seen, must not pass for one. */
    private static OAuth2TokenValidator<Jwt> ofALogout() {
        return token -> token.getAudience() != null
                        && token.getAudience().contains(IdentityProvider.CLIENT)
                        && token.getClaim("events") instanceof Map<?, ?> events
                        && events.containsKey(LOGOUT)
                        && !token.hasClaim("nonce")
                        && token.getSubject() != null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(NO_LOGOUT);
    }
}
