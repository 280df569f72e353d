package org.klassny.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keycloak tells that a login has ended: logged out elsewhere, by an administrator, or with a blocked account. */
@RestController
class BackChannelLogout {

    static final String PATH = "/logout/back-channel";

    private static final String FIELD = "logout_token=";
    private static final int LONGEST = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogout.class);

    private final LogoutTokens tokens;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    BackChannelLogout(LogoutTokens tokens, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> end(HttpServletRequest request) throws IOException {
        try {
            var logout = tokens.read(logoutToken(request));
            end(logout.getSubject(), logout.getClaimAsString("sid"));
            return ResponseEntity.ok().build();
        } catch (JwtException e) {
            LOG.warn("a logout over the back channel was refused: {}", e.getMessage());
            return ResponseEntity.status(HttpStatus.BAD_REQUEST).build();
        }
    }

    /** Out of the body: the filter that makes forms ready for routes leaves no parameters. A token has nothing to decode. */
    private static String logoutToken(HttpServletRequest request) throws IOException {
        var form = new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.US_ASCII);
        return Arrays.stream(form.split("&"))
                .filter(field -> field.startsWith(FIELD))
                .map(field -> field.substring(FIELD.length()))
                .findFirst()
                .orElse("");
    }

    /**
     * The sessions of one login, or of all of the account where none is named. Each is read anew: where an account has
     * many, the list may give a session without some of its attributes.
     */
    private void end(String account, @Nullable String login) {
        for (var id : sessions.findByPrincipalName(account).keySet()) {
            var session = sessions.findById(id);
            if (session != null && (login == null || login.equals(loginOf(session)))) {
                sessions.deleteById(id);
                LOG.info("logout of account {} over the back channel", account);
            }
        }
    }

    private static @Nullable String loginOf(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        var login = context == null ? null : context.getAuthentication();
        return login != null && login.getPrincipal() instanceof OidcUser user
                ? Objects.toString(user.getClaims().get("sid"), null)
                : null;
    }
}
