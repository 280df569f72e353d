package org.klassny.kit.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.log.EventLog.Unnumbered;

/** The only reader of the event store in order: gives each event its number and hash in the transaction that moves the token. */
public final class EventNumbering implements EventMessageHandler {

    public static final String PROCESSOR = "event-numbering";
    private static final String BATCH = EventNumbering.class.getName();

    /** What comes meanwhile is numbered together: thirty transactions a second at most, not one for each mark. */
    private static final Duration GATHERING = Duration.ofMillis(30);

    private final EventLog log;
    private final Serializer serializer;
    private final Runnable numbered;

    /** Calls {@code numbered} after the numbers are committed */
    public EventNumbering(EventLog log, Serializer serializer, Runnable numbered) {
        this.log = log;
        this.serializer = serializer;
        this.numbered = numbered;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        var payload = event.serializePayload(serializer, String.class);
        var envelope = Metadata.envelope(
                event.getIdentifier(),
                payload.getType().getName(),
                log.source(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                event.getMetaData());
        batch().add(new Unnumbered(envelope, payload.getData()));
        return null;
    }

    private List<Unnumbered> batch() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(BATCH, _ -> {
            var batch = new ArrayList<Unnumbered>();
            work.onPrepareCommit(_ -> log.append(batch));
            work.afterCommit(_ -> {
                numbered.run();
                LockSupport.parkNanos(GATHERING.toNanos());
            });
            return batch;
        });
    }
}
