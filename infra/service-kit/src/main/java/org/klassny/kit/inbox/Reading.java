package org.klassny.kit.inbox;

import java.util.List;
import java.util.Optional;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Recorded;
import org.klassny.kit.inbox.Arrival.Unreadable;

/** Reads arrivals as the events of a subscription, and passes over those of other types. */
public final class Reading<E> {

    private final Class<E> events;
    private final EventNames names;

    public Reading(Class<E> events) {
        this.events = events;
        this.names = EventNames.of(events);
    }

    /** Any RuntimeException says that one of them is poison. */
    public List<Recorded<E>> of(List<Arrival> arrivals) {
        return arrivals.stream().flatMap(arrival -> of(arrival).stream()).toList();
    }

    private Optional<Recorded<E>> of(Arrival arrival) {
        if (arrival.type().isEmpty()) {
            throw new Unreadable("no header ce_type");
        }
        return names.classOf(arrival.type()).map(type -> {
            var envelope = arrival.entry().envelope();
            var event = events.cast(Json.events().readValue(arrival.data(), type));
            if (event == null) {
                throw new Unreadable("no data");
            }
            return new Recorded<>(envelope, event, arrival.logIndex());
        });
    }
}
