package org.klassny.people.card.events;

import java.util.List;
import org.klassny.kit.event.EventName;

/**
 * These fields of a person's card have other values now; the values are nowhere in the log (P13).
 *
 * @param kind STUDENT, GUARDIAN or STAFF
 */
@EventName("people.card-changed.v1")
public record CardChanged(String personId, String kind, List<String> fields) implements CardEvent {

    public CardChanged {
        fields = List.copyOf(fields);
    }
}
