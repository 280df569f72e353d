package org.klassny.kit.axon;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.OwnEvents;
import org.klassny.kit.event.Projection;

/**
 * A projection of the service's own events, written in the transaction of the command: who wrote reads what was written.
 * All events of a command arrive as one batch.
 */
public record LocalProjection<E>(Class<E> events, Projection<E> projection) {

    void accept(List<? extends EventMessage<?>> messages, String source, EventNames names) {
        OwnEvents.project(events, projection, messages, source, names);
    }
}
