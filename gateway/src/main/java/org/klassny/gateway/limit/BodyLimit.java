package org.klassny.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klassny.gateway.GatewayProperties.Limits;
import org.klassny.gateway.problem.Problem;
import org.klassny.gateway.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Services read a body whole before they ask who may send it, so its size is asked here. Browsers say it beforehand; a
 * body of unknown length would have to be counted on its way.
 */
public final class BodyLimit extends OncePerRequestFilter {

    private final Limits limits;
    private final ProblemWriter problems;

    public BodyLimit(Limits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > longest(request).toBytes()) {
            problems.write(request, response, Problem.CONTENT_TOO_LARGE);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            problems.write(request, response, Problem.LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A file of a school's lists is larger than anything that is typed. */
    private DataSize longest(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || type.contains("json") ? limits.body() : limits.upload();
    }
}
