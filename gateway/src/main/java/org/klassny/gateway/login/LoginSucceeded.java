package org.klassny.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads back to the page that was asked for, and lets the session live: until here it was one that anybody can make. */
final class LoginSucceeded implements AuthenticationSuccessHandler {

    /** Without a request. Keycloak ends a login earlier than that where its realm says so. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final RequestCache pages;

    LoginSucceeded(RequestCache pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        request.getSession().setMaxInactiveInterval((int) LONGEST_PAUSE.toSeconds());
        var page = pages.getRequest(request, response);
        pages.removeRequest(request, response);
        response.sendRedirect(page == null ? "/" : ofThisSite(page.getRedirectUrl()));
    }

    /** Path and query alone, for the host of the first request was said by its sender. Two slashes would name a host again. */
    static String ofThisSite(String url) {
        var asked = URI.create(url);
        var path = asked.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return "/";
        }
        return asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
    }
}
