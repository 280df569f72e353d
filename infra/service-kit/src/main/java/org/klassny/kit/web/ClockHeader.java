package org.klassny.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells with every answer what the school's clock shows, so that a screen never takes its own computer's day for the school's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ClockHeader extends OncePerRequestFilter {

    static final String NAME = "Klassny-Time";

    private final Clock clock;

    ClockHeader(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(NAME, clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        chain.doFilter(request, response);
    }
}
