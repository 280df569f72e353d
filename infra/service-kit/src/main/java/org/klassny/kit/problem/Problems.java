package org.klassny.kit.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds RFC 9457 problems in the one form that every service answers with. */
public final class Problems {

    private Problems() {}

    static String type(String code) {
        return "urn:klassny:problem:" + code;
    }

    public static ProblemDetail of(HttpStatusCode status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(type(code)));
        problem.setProperty("code", code);
        return problem;
    }

    public static ProblemDetail of(RuleViolated violated) {
        var type = violated.code().type();
        var problem = of(status(violated.code().kind()), type.substring(type("").length()), violated.detail());
        if (violated.pointer() != null) {
            problem.setProperty("pointer", violated.pointer());
        }
        violated.facts().forEach(problem::setProperty);
        return problem;
    }

    /** A request with several faults of form; each names pointer, code and detail. */
    public static ProblemDetail invalid(List<Map<String, String>> errors) {
        var problem = of(HttpStatus.BAD_REQUEST, "invalid-request", "The request has values of a wrong form.");
        problem.setProperty("errors", errors);
        if (!errors.isEmpty()) {
            problem.setProperty("pointer", errors.getFirst().get("pointer"));
        }
        return problem;
    }

    private static HttpStatus status(RuleCode.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case RULE -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }
}
