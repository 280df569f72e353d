package org.klassny.kit.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the current work: stored with its events, and taken up again where they are handled. */
public final class Traces {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Empty outside of any span. */
    public Optional<String> traceparent() {
        var span = tracer.currentSpan();
        if (span == null) {
            return Optional.empty();
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (headers, name, value) -> Optional.ofNullable(headers)
                .ifPresent(into -> into.put(name, value)));
        return Optional.ofNullable(carrier.get(TRACEPARENT));
    }

    /** Runs work that a message has caused, as a part of the trace that the message names. */
    public void continuing(@Nullable String traceparent, String name, Runnable work) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent);
        var span = propagator
                .extract(carrier, (headers, header) -> headers.get(header))
                .name(name)
                .kind(Span.Kind.CONSUMER)
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }
}
