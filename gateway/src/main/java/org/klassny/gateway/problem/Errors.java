package org.klassny.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends what nobody else has answered. */
@RestController
class Errors implements ErrorController {

    /** What the firewall of the paths refuses has not come to the filters that set these. */
    private static final Map<String, String> GUARDS = Map.of(
            "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cache-Control", "no-store");

    private final ProblemWriter problems;

    Errors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GUARDS.forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        problems.write(request, response, status instanceof Integer code ? Problem.of(code) : Problem.NOT_FOUND);
    }
}
