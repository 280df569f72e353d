package org.klassny.gateway.login;

import java.util.HashMap;
import java.util.List;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Of the ID token the session keeps account, login name and login, and the token itself for the logout; roles stay in the access token. */
@Component
final class SignedIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var claims = new HashMap<String, Object>();
        claims.put(IdTokenClaimNames.SUB, token.getSubject());
        claims.put(
                StandardClaimNames.PREFERRED_USERNAME,
                token.getPreferredUsername() == null ? token.getSubject() : token.getPreferredUsername());
        if (token.getClaimAsString("sid") != null) {
            claims.put("sid", token.getClaimAsString("sid"));
        }
        var kept = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), claims);
        return new DefaultOidcUser(List.of(), kept, IdTokenClaimNames.SUB);
    }
}
