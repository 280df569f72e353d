package org.klassny.gateway.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal or failure with the code that clients translate. */
public enum Problem {
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "Nobody is logged in, or the login has ended."),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "A change needs the CSRF token of the session as a header."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This is not allowed."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here."),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request is not well-formed."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not known here."),
    LENGTH_REQUIRED(HttpStatus.LENGTH_REQUIRED, "The length of the request must be said beforehand."),
    CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is larger than anything that is taken here."),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests at once. Send the request again later."),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "A service did not answer. Send the request again later."),
    UNEXPECTED_FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "The request failed.");

    private final HttpStatus status;
    private final String detail;

    Problem(HttpStatus status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    public static Problem of(int status) {
        for (var problem : values()) {
            if (problem.status.value() == status) {
                return problem;
            }
        }
        return status < 500 ? MALFORMED_REQUEST : UNEXPECTED_FAILURE;
    }

    public HttpStatus status() {
        return status;
    }

    /** The same request can be answered later. */
    boolean passes() {
        return this == SERVICE_UNAVAILABLE || this == TOO_MANY_REQUESTS;
    }

    ProblemDetail body() {
        var code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:klassny:problem:" + code));
        body.setProperty("code", code);
        return body;
    }
}
