package org.klassny.kit.axon;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.trace.Traces;

/** Sends a command with the actor's metadata and waits for its answer; counts commands by name and outcome. */
public final class Commands {

    private final CommandGateway gateway;
    private final Traces traces;
    private final MeterRegistry metrics;

    public Commands(CommandGateway gateway, Traces traces, MeterRegistry metrics) {
        this.gateway = gateway;
        this.traces = traces;
        this.metrics = metrics;
    }

    /** Where a command comes from, as the envelope says it. */
    public enum Origin {
        UI,
        OFFLINE,
        IMPORT,
        POLICY
    }

    /** Waits for the answer; a {@link RuleViolated} says which rule stands against it. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <R> R send(Object command, Actor actor, Origin origin) {
        var name = command.getClass().getSimpleName();
        try {
            R result = gateway.sendAndWait(new GenericCommandMessage<>(command, metadata(actor, origin)));
            count(name, "done");
            return result;
        } catch (RuleViolated e) {
            count(name, "refused");
            throw e;
        } catch (CommandExecutionException e) {
            count(name, "failed");
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            count(name, "failed");
            throw e;
        }
    }

    private void count(String command, String outcome) {
        metrics.counter("klassny.commands", "command", command, "outcome", outcome)
                .increment();
    }

    private Map<String, @Nullable Object> metadata(Actor actor, Origin origin) {
        var metadata = new HashMap<String, @Nullable Object>();
        metadata.put(Metadata.SCHOOL, actor.school());
        metadata.put(Metadata.ACTOR, actor.person());
        metadata.put(
                Metadata.ACTOR_ROLE, actor.roles().stream().sorted().findFirst().orElse(""));
        metadata.put(Metadata.ORIGIN, origin.name().toLowerCase(java.util.Locale.ROOT));
        metadata.put(Metadata.CORRELATION_ID, UUID.randomUUID().toString());
        traces.traceparent().ifPresent(traceparent -> metadata.put(Metadata.TRACEPARENT, traceparent));
        return metadata;
    }
}
