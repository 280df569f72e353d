package org.klassny.people.imports.read;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.klassny.people.imports.read.Roster.Entity;

/** What a bundle calls things of ours: by the id of the system that they came from, else by ours. */
final class OneRosterNames implements OneRosterCurriculum.NameOf {

    private final Map<String, String> named = new HashMap<>();

    OneRosterNames(Register register) {
        register.sources().forEach((entity, known) -> new TreeMap<>(known).forEach((sourcedId, what) -> {
            if (what.id() != null) {
                named.putIfAbsent(entity + what.id(), sourcedId);
            }
        }));
    }

    @Override
    public String of(Entity entity, String id) {
        return of(entity, id, id);
    }

    String of(Entity entity, String id, String otherwise) {
        return named.getOrDefault(entity + id, otherwise);
    }

    boolean has(Entity entity, String id) {
        return named.containsKey(entity + id);
    }
}
