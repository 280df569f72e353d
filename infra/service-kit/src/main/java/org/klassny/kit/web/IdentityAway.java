package org.klassny.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A token that can't be checked is not a wrong token: without the identity provider's keys the client comes again later. */
final class IdentityAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityAway.class);

    private final ProblemWriter problems;

    IdentityAway(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException | JwtDecoderInitializationException e) {
            LOG.warn("a token could not be checked: {}", e.toString());
            problems.unavailable(response);
        }
    }
}
