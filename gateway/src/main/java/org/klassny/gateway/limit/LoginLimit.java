package org.klassny.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.klassny.gateway.GatewayProperties.Limits;
import org.klassny.gateway.problem.Problem;
import org.klassny.gateway.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Each login begun makes a session, before anybody is known: so they are counted by address. Passwords are Keycloak's to count. */
public final class LoginLimit extends OncePerRequestFilter {

    private final Buckets addresses;
    private final ProblemWriter problems;

    public LoginLimit(Limits limits, ProblemWriter problems) {
        this.addresses = new Buckets(limits.loginBurst(), limits.loginsPerMinute());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/oauth2/") && !path.startsWith("/login/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pause = addresses.take(request.getRemoteAddr());
        if (pause.isPresent()) {
            problems.write(request, response, Problem.TOO_MANY_REQUESTS, pause.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
