package org.klassny.gateway.session;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page who has logged in, with the roles of the token that the services see now. */
@RestController
class WhoAmI {

    private final OAuth2AuthorizedClientManager clients;

    WhoAmI(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * The browser's session.
     *
     * @param account id of the account, {@code login} its name
     * @param csrfHeader name of the header that carries the value of the cookie XSRF-TOKEN at every change
     */
    record Session(
            String account,
            String login,
            @Nullable String person,
            @Nullable String school,
            List<String> roles,
            String csrfHeader) {}

    @GetMapping("/api/session")
    Session session(OAuth2AuthenticationToken authentication, @AuthenticationPrincipal OidcUser user, CsrfToken csrf)
            throws ParseException {
        var client = clients.authorize(
                OAuth2AuthorizeRequest.withClientRegistrationId(authentication.getAuthorizedClientRegistrationId())
                        .principal(authentication)
                        .build());
        // read, not verified: it came from the token endpoint itself, and nothing is decided by it here
        var claims = SignedJWT.parse(
                        Objects.requireNonNull(client).getAccessToken().getTokenValue())
                .getJWTClaimsSet();
        var access = claims.getJSONObjectClaim("realm_access");
        var roles = access != null && access.get("roles") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.<String>of();
        return new Session(
                user.getName(),
                user.getPreferredUsername(),
                claims.getStringClaim("person_id"),
                claims.getStringClaim("school_id"),
                roles,
                csrf.getHeaderName());
    }
}
