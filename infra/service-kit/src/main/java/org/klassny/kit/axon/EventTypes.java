package org.klassny.kit.axon;

import java.util.List;

/** The sealed interfaces of the events that a service writes. */
public record EventTypes(List<Class<?>> sealedInterfaces) {

    public EventTypes {
        sealedInterfaces = List.copyOf(sealedInterfaces);
    }

    public static EventTypes of(Class<?>... sealedInterfaces) {
        return new EventTypes(List.of(sealedInterfaces));
    }
}
