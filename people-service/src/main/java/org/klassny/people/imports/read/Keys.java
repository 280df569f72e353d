package org.klassny.people.imports.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klassny.people.imports.read.Roster.Entity;

/** Our ids of the keys of a file: those that the plan makes or finds, and those of earlier bundles. */
final class Keys {

    private final Register register;
    private final boolean named;
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, String> courses = new HashMap<>();

    Keys(Register register, Roster roster) {
        this.register = register;
        this.named = roster.kind().equals(Roster.ONEROSTER);
    }

    void person(String key, String id) {
        persons.put(key, id);
    }

    void schoolClass(String key, String id) {
        classes.put(key, id);
    }

    void group(String key, String id) {
        groups.put(key, id);
    }

    void session(String key, String id) {
        sessions.put(key, id);
    }

    void course(String key, String id) {
        courses.put(key, id);
    }

    @Nullable
    String person(String key) {
        var id = persons.get(key);
        return id != null ? id : registered(Entity.USER, key, register.persons());
    }

    @Nullable
    String schoolClass(String key) {
        var id = classes.get(key);
        return id != null ? id : registered(Entity.CLASS, key, register.classes());
    }

    @Nullable
    String group(String key) {
        var id = groups.get(key);
        return id != null ? id : registered(Entity.CLASS, key, register.groups());
    }

    /** A school year or a term. */
    @Nullable
    String session(String key) {
        var id = sessions.get(key);
        id = id != null
                ? id
                : registered(Entity.SESSION, key, register.curriculum().years());
        return id != null
                ? id
                : registered(Entity.SESSION, key, register.curriculum().terms());
    }

    @Nullable
    String course(String key) {
        var id = courses.get(key);
        return id != null
                ? id
                : registered(Entity.COURSE, key, register.curriculum().subjects());
    }

    /** By what an earlier bundle called it, or by our own id, as our own export does. */
    @Nullable
    String registered(Entity entity, String key, Map<String, ?> things) {
        if (!named) {
            return null;
        }
        var known = register.source(entity, key);
        if (known != null && known.id() != null && things.containsKey(known.id())) {
            return known.id();
        }
        return things.containsKey(key) ? key : null;
    }

    @Nullable
    String idOf(Entity entity, String key) {
        return switch (entity) {
            case ORG -> null;
            case USER, DEMOGRAPHIC -> person(key);
            case CLASS -> {
                var id = schoolClass(key);
                yield id == null ? group(key) : id;
            }
            case SESSION -> session(key);
            case COURSE -> course(key);
            case ENROLLMENT -> {
                var ends = key.split("\n", -1);
                var student = person(ends[0]);
                var place = idOf(Entity.CLASS, ends[1]);
                yield student == null || place == null ? null : place + "/" + student;
            }
        };
    }
}
