package org.klassny.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a script with a problem, and a person who waits for a page with one that asks for patience. */
@Component
public final class ProblemWriter {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final JsonMapper mapper;
    private final byte[] later;

    ProblemWriter(JsonMapper mapper) throws IOException {
        this.mapper = mapper;
        this.later = new ClassPathResource("page/later.html").getContentAsByteArray();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        write(request, response, problem, PAUSE);
    }

    /** {@code pause} is told where the same request may be sent again. */
    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem, Duration pause)
            throws IOException {
        response.setStatus(problem.status().value());
        if (problem.passes()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        }
        if (problem.passes() && asksForAPage(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getOutputStream().write(later);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            mapper.writeValue(response.getOutputStream(), problem.body());
        }
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }
}
