package org.klassny.kit.event;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** The service's own events as Axon hands them out, those of one kind, with their envelopes. */
public final class OwnEvents {

    private OwnEvents() {}

    public static <E> List<Recorded<E>> of(
            Class<E> kind, List<? extends EventMessage<?>> messages, String source, EventNames names) {
        var events = new ArrayList<Recorded<E>>(messages.size());
        for (var message : messages) {
            if (kind.isInstance(message.getPayload()) && message instanceof DomainEventMessage<?> event) {
                var name = names.nameOf(event.getPayloadType()).orElseThrow();
                var envelope = envelope(event, name, source);
                events.add(new Recorded<>(envelope, kind.cast(event.getPayload())));
            }
        }
        return events;
    }

    /** Hands those of one kind to a projection, if there are any. */
    public static <E> void project(
            Class<E> kind,
            Projection<E> projection,
            List<? extends EventMessage<?>> messages,
            String source,
            EventNames names) {
        var batch = of(kind, messages, source, names);
        if (!batch.isEmpty()) {
            projection.project(batch);
        }
    }

    public static Envelope envelope(DomainEventMessage<?> event, String name, String source) {
        return Metadata.envelope(
                event.getIdentifier(),
                name,
                source,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                event.getMetaData());
    }
}
