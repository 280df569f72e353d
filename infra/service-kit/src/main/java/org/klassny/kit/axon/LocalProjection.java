package org.klassny.kit.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;

/**
 * A projection of the service's own events, written in the transaction of the command: who wrote reads what was written.
 * All events of a command arrive as one batch.
 */
public record LocalProjection<E>(Class<E> events, Projection<E> projection) {

    void accept(List<? extends EventMessage<?>> messages, String source, EventNames names) {
        var batch = new ArrayList<Recorded<E>>(messages.size());
        for (var message : messages) {
            if (events.isInstance(message.getPayload()) && message instanceof DomainEventMessage<?> event) {
                batch.add(recorded(event, source, names));
            }
        }
        if (!batch.isEmpty()) {
            projection.project(batch);
        }
    }

    private Recorded<E> recorded(DomainEventMessage<?> message, String source, EventNames names) {
        var envelope = Metadata.envelope(
                message.getIdentifier(),
                names.nameOf(message.getPayloadType()).orElseThrow(),
                source,
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getMetaData());
        return new Recorded<>(envelope, events.cast(message.getPayload()));
    }
}
