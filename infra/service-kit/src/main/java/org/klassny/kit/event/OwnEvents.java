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
                var envelope = Metadata.envelope(
                        event.getIdentifier(),
                        names.nameOf(event.getPayloadType()).orElseThrow(),
                        source,
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event.getTimestamp(),
                        event.getMetaData());
                events.add(new Recorded<>(envelope, kind.cast(event.getPayload())));
            }
        }
        return events;
    }
}
