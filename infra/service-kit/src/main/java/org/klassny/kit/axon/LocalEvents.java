package org.klassny.kit.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.event.Recorded;

/** The events of a command that is about to commit, those of one kind, with their envelopes. */
final class LocalEvents {

    private LocalEvents() {}

    static <E> List<Recorded<E>> of(
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
