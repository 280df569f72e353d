package org.klassny.kit.web;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/** Names of places in a request as JSON pointers (RFC 6901), and of rules in kebab case. */
final class Pointers {

    private Pointers() {}

    /** {@code entries[3].value} becomes {@code /entries/3/value}. */
    static String of(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    static String of(List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }

    /** {@code NotBlank} and {@code NOT_FOUND} become {@code not-blank} and {@code not-found}. */
    static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
