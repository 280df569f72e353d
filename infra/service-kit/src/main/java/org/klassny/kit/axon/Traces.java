package org.klassny.kit.axon;

import io.micrometer.tracing.Tracer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of the current request, to be stored with its events. */
public final class Traces {

    private final @Nullable Tracer tracer;

    public Traces(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    public Optional<String> traceparent() {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return Optional.empty();
        }
        var context = span.context();
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return Optional.of("00-" + context.traceId() + "-" + context.spanId() + "-" + sampled);
    }
}
