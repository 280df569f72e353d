package org.klassny.teststack.contract;

import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The first place where two documents differ; the order of an object's fields does not count. */
final class JsonDifference {

    private JsonDifference() {}

    /** A JSON pointer, with the approved and the present value. */
    static Optional<String> first(JsonNode approved, JsonNode present) {
        return first("", approved, present);
    }

    private static Optional<String> first(String at, JsonNode approved, JsonNode present) {
        if (approved.equals(present)) {
            return Optional.empty();
        }
        if (approved.isObject() && present.isObject()) {
            return ofObjects(at, approved, present);
        }
        if (approved.isArray() && present.isArray()) {
            return ofArrays(at, approved, present);
        }
        return Optional.of("%s: approved %s, now %s".formatted(at.isEmpty() ? "/" : at, said(approved), said(present)));
    }

    private static Optional<String> ofObjects(String at, JsonNode approved, JsonNode present) {
        var names = new TreeSet<>(approved.propertyNames());
        names.addAll(present.propertyNames());
        return names.stream()
                .flatMap(name -> first(at + "/" + escaped(name), approved.path(name), present.path(name)).stream())
                .findFirst();
    }

    private static Optional<String> ofArrays(String at, JsonNode approved, JsonNode present) {
        for (int index = 0; index < Math.max(approved.size(), present.size()); index++) {
            var difference = first(at + "/" + index, approved.path(index), present.path(index));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String said(JsonNode node) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        String text = node.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
