package org.klassny.gateway.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Logins, failed logins and logouts by account id (A7); passwords and wrong names are seen and logged by Keycloak. */
@Component
final class LoginLog {

    private static final Logger LOG = LoggerFactory.getLogger(LoginLog.class);

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        LOG.info("login of account {}", event.getAuthentication().getName());
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        LOG.warn("login failed: {}", event.getException().toString());
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        LOG.info("logout of account {}", event.getAuthentication().getName());
    }
}
