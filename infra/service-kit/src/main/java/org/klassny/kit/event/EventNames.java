package org.klassny.kit.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The allow-list of events: what is not in it is neither written nor read. Built from sealed interfaces, so that no event can be forgotten. */
public final class EventNames {

    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    public static EventNames of(Class<?>... sealedInterfaces) {
        var names = new EventNames();
        for (var type : sealedInterfaces) {
            names.add(type);
        }
        return names;
    }

    public Optional<String> nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type));
    }

    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    public Set<String> all() {
        return Set.copyOf(classes.keySet());
    }

    private void add(Class<?> type) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                add(permitted);
            }
            return;
        }
        var name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException("no @EventName on " + type.getName());
        }
        if (classes.put(name.value(), type) != null) {
            throw new IllegalArgumentException("two events are named " + name.value());
        }
        names.put(type, name.value());
    }
}
