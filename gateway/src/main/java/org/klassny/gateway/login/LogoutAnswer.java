package org.klassny.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/** Leads a form on to Keycloak's logout; a script, which can't follow there, is told the address. */
final class LogoutAnswer implements RedirectStrategy {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
            response.setHeader(HttpHeaders.LOCATION, url);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            redirect.sendRedirect(request, response, url);
        }
    }
}
