package org.klassny.kit.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.OwnEvents;
import org.klassny.kit.log.EventLog.Unnumbered;

/** The only reader of the event store in order: gives each event its number and hash in the transaction that moves the token. */
public final class EventNumbering implements EventMessageHandler {

    public static final String PROCESSOR = "event-numbering";
    private static final String BATCH = EventNumbering.class.getName();

    /** What comes meanwhile is numbered together: thirty transactions a second at most, not one for each mark. */
    private static final Duration GATHERING = Duration.ofMillis(30);

    private final EventLog log;
    private final Serializer serializer;
    private final Consumer<List<EventMessage<?>>> projections;
    private final Runnable numbered;

    /** Hands each batch to {@code projections} in its transaction; calls {@code numbered} after the commit */
    public EventNumbering(
            EventLog log, Serializer serializer, Consumer<List<EventMessage<?>>> projections, Runnable numbered) {
        this.log = log;
        this.serializer = serializer;
        this.projections = projections;
        this.numbered = numbered;
    }

    private record Batch(List<Unnumbered> events, List<EventMessage<?>> messages) {}

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        var payload = event.serializePayload(serializer, String.class);
        var envelope = OwnEvents.envelope(event, payload.getType().getName(), log.source());
        var batch = batch();
        batch.events().add(new Unnumbered(envelope, payload.getData()));
        batch.messages().add(event);
        return null;
    }

    private Batch batch() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(BATCH, _ -> {
            var batch = new Batch(new ArrayList<>(), new ArrayList<>());
            work.onPrepareCommit(_ -> {
                log.append(batch.events());
                projections.accept(batch.messages());
            });
            work.afterCommit(_ -> {
                numbered.run();
                LockSupport.parkNanos(GATHERING.toNanos());
            });
            return batch;
        });
    }
}
