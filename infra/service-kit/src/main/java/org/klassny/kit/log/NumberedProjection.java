package org.klassny.kit.log;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.OwnEvents;
import org.klassny.kit.event.Projection;

/**
 * A projection of the service's own events that runs when they are numbered, in that transaction: milliseconds after the
 * command was answered, many commands together, on one instance. For what would hold up the command, such as a
 * notification, whose commits PostgreSQL lets in one after another.
 */
public record NumberedProjection<E>(Class<E> events, Projection<E> projection) {

    void accept(List<? extends EventMessage<?>> messages, String source, EventNames names) {
        OwnEvents.project(events, projection, messages, source, names);
    }
}
