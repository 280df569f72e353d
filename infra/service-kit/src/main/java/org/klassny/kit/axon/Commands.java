package org.klassny.kit.axon;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.trace.Traces;

/** Sends a command with the actor's metadata and waits for its answer; counts commands by name and outcome. */
public final class Commands {

    private final CommandGateway gateway;
    private final CommandGateway inTransaction;
    private final Traces traces;
    private final MeterRegistry metrics;

    /** {@code inTransaction} must not retry: a transaction that lost a race can only be rolled back. */
    Commands(CommandGateway gateway, CommandGateway inTransaction, Traces traces, MeterRegistry metrics) {
        this.gateway = gateway;
        this.inTransaction = inTransaction;
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

    /**
     * Waits for the answer; a {@link RuleViolated} says which rule stands against it. The actor has the one role in which the
     * log names it.
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <R> R send(Object command, Actor actor, Origin origin) {
        return send(gateway, command, acting(actor, origin, correlation()));
    }

    /**
     * As {@link #send}, where the aggregate decides by the relation in which role the actor acts, and names it with its events;
     * an event without a role is refused with its command.
     */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <R> R sendInAnyRole(Object command, Actor actor, Origin origin) {
        return send(gateway, command, metadata(actor, origin, correlation()));
    }

    /** Sends what a policy makes of an event, in the name of the event's actor and in the running transaction. */
    void follow(Object command, Envelope event) {
        Object _ = send(inTransaction, command, metadata(event));
    }

    /** Sends a command of a batch in the running transaction. */
    @Nullable
    Object join(Object command, Actor actor, Origin origin, String correlation) {
        return send(inTransaction, command, acting(actor, origin, correlation));
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <R> R send(CommandGateway way, Object command, Map<String, @Nullable Object> metadata) {
        var name = command.getClass().getSimpleName();
        try {
            R result = way.sendAndWait(new GenericCommandMessage<>(command, metadata));
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

    private static Map<String, @Nullable Object> metadata(Envelope event) {
        var metadata = new HashMap<String, @Nullable Object>();
        metadata.put(Metadata.SCHOOL, event.school());
        metadata.put(Metadata.ACTOR, event.actor());
        metadata.put(Metadata.ACTOR_ROLE, event.actorRole());
        metadata.put(Metadata.ORIGIN, Origin.POLICY.name().toLowerCase(Locale.ROOT));
        metadata.put(Metadata.CORRELATION_ID, event.correlationId());
        if (event.traceparent() != null) {
            metadata.put(Metadata.TRACEPARENT, event.traceparent());
        }
        return metadata;
    }

    private static String correlation() {
        return UUID.randomUUID().toString();
    }

    private Map<String, @Nullable Object> acting(Actor actor, Origin origin, String correlation) {
        var metadata = metadata(actor, origin, correlation);
        metadata.put(Metadata.ACTOR_ROLE, actor.actingRole());
        return metadata;
    }

    private Map<String, @Nullable Object> metadata(Actor actor, Origin origin, String correlation) {
        var metadata = new HashMap<String, @Nullable Object>();
        metadata.put(Metadata.SCHOOL, actor.school());
        metadata.put(Metadata.ACTOR, actor.person());
        metadata.put(Metadata.ORIGIN, origin.name().toLowerCase(Locale.ROOT));
        metadata.put(Metadata.CORRELATION_ID, correlation);
        traces.traceparent().ifPresent(traceparent -> metadata.put(Metadata.TRACEPARENT, traceparent));
        return metadata;
    }
}
