package org.klassny.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.klassny.gateway.GatewayProperties.Limits;
import org.klassny.gateway.problem.Problem;
import org.klassny.gateway.problem.ProblemWriter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Changes are counted by account, behind the check that somebody is logged in. */
public final class WriteLimit extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final Buckets accounts;
    private final ProblemWriter problems;

    public WriteLimit(Limits limits, ProblemWriter problems) {
        this.accounts = new Buckets(limits.writeBurst(), limits.writesPerMinute());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod()) || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        var pause = accounts.take(login == null ? request.getRemoteAddr() : login.getName());
        if (pause.isPresent()) {
            problems.write(request, response, Problem.TOO_MANY_REQUESTS, pause.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
