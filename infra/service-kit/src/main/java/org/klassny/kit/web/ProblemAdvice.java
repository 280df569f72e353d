package org.klassny.kit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.Outage;
import org.klassny.kit.problem.Problems;
import org.klassny.kit.problem.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every failure becomes an RFC 9457 problem with a code; none shows a stack trace or a value from the database. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    static final String RETRY_AFTER_SECONDS = "2";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail broken(RuleViolated violated) {
        return Problems.of(violated);
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException e) {
        return roleMissing();
    }

    static ProblemDetail roleMissing() {
        return Problems.of(HttpStatus.FORBIDDEN, "role-missing", "None of the roles of the account allows this.");
    }

    @ExceptionHandler
    ProblemDetail unknown(AggregateNotFoundException e) {
        return Problems.of(HttpStatus.NOT_FOUND, "not-found", "There is no such thing.");
    }

    @ExceptionHandler
    ProblemDetail present(AggregateStreamCreationException e) {
        return Problems.of(HttpStatus.CONFLICT, "already-present", "There is one with this id already.");
    }

    /** The tries of the command bus are used up. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> overtaken(ConcurrencyException e) {
        return unavailable();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(RuntimeException e) {
        if (Outage.caused(e)) {
            LOG.warn("the database did not answer: {}", e.toString());
            return unavailable();
        }
        LOG.error("a request failed unexpectedly", e);
        var problem = Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected-failure", "The request failed.");
        return ResponseEntity.internalServerError().body(problem);
    }

    private static ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(serviceUnavailable());
    }

    static ProblemDetail serviceUnavailable() {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "service-unavailable",
                "The request could not be handled now. Send it again later.");
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getBindingResult().getAllErrors().stream()
                .map(ProblemAdvice::error)
                .toList();
        return answer(Problems.invalid(errors));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors body
                        ? body.getAllErrors().stream().map(ProblemAdvice::error)
                        : result.getResolvableErrors().stream().map(error -> error(result, error)))
                .toList();
        return answer(Problems.invalid(errors));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getCause() instanceof JacksonException cause) {
            if (cause.getCause() instanceof RuleViolated violated) {
                return answer(at(Pointers.of(cause.getPath()), violated));
            }
            var unknown = cause instanceof UnrecognizedPropertyException;
            var problem = Problems.of(
                    HttpStatus.BAD_REQUEST,
                    unknown ? "unknown-field" : "malformed-json",
                    unknown
                            ? "The request has a field that is not known."
                            : "The request is not the JSON that is asked for.");
            problem.setProperty("pointer", Pointers.of(cause.getPath()));
            return answer(problem);
        }
        return answer(Problems.of(HttpStatus.BAD_REQUEST, "malformed-json", "The request has no readable body."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof RuleViolated violated) {
            return answer(at("/" + e.getPropertyName(), violated));
        }
        return super.handleTypeMismatch(e, headers, status, request);
    }

    private static ProblemDetail at(String pointer, RuleViolated violated) {
        var problem = Problems.of(violated);
        problem.setProperty("pointer", pointer);
        return problem;
    }

    /** What Spring answers by itself (405, 415, a malformed parameter …) gets a code too. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answered = body == null && e instanceof ErrorResponse response ? response.getBody() : body;
        if (answered instanceof ProblemDetail problem && problem.getProperties() == null) {
            var named = HttpStatus.resolve(status.value());
            var code = named == null ? "http-" + status.value() : Pointers.kebab(named.name());
            answered = Problems.of(status, code, String.valueOf(problem.getDetail()));
        }
        return super.handleExceptionInternal(e, answered, headers, status, request);
    }

    private static Map<String, String> error(ParameterValidationResult result, MessageSourceResolvable error) {
        return entry(
                "/" + result.getMethodParameter().getParameterName(),
                code(Stream.ofNullable(error.getCodes()).flatMap(Stream::of).toList()),
                String.valueOf(error.getDefaultMessage()));
    }

    private static Map<String, String> error(ObjectError error) {
        var path = error instanceof FieldError field ? field.getField() : "";
        return entry(Pointers.of(path), String.valueOf(error.getCode()), String.valueOf(error.getDefaultMessage()));
    }

    private static Map<String, String> entry(String pointer, String code, String detail) {
        return Map.of("pointer", pointer, "code", Pointers.kebab(code), "detail", detail);
    }

    private static String code(List<String> codes) {
        return codes.isEmpty() ? "invalid" : codes.getLast();
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
