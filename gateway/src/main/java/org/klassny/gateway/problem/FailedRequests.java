package org.klassny.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers for routes and controllers alike. An answer that has begun can't be mended: its connection is cut. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedRequests implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(FailedRequests.class);

    private final ProblemWriter problems;

    FailedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var problem = Outages.problem(failure).orElse(null);
        if (problem == null || response.isCommitted()) {
            return null;
        }
        LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.toString());
        if (problem == Problem.NOT_AUTHENTICATED && request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        try {
            response.resetBuffer();
            problems.write(request, response, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }
}
