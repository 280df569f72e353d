package org.klassny.teststack.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document without what differs from run to run: the address of the server and the order of sets. */
final class OpenApiDocument {

    private static final List<String> HEAD = List.of("openapi", "info", "security", "tags", "paths", "components");
    private static final Set<String> SETS = Set.of("required", "tags");

    private OpenApiDocument() {}

    static JsonNode normalised(JsonNode document) {
        var sorted = sorted(document);
        if (!(sorted instanceof ObjectNode fields)) {
            return sorted;
        }
        fields.remove("servers");
        var normalised = JsonNodeFactory.instance.objectNode();
        HEAD.stream().filter(fields::has).forEach(name -> normalised.set(name, fields.get(name)));
        fields.properties().forEach(field -> normalised.set(field.getKey(), field.getValue()));
        return normalised;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = JsonNodeFactory.instance.objectNode();
            for (var name : new TreeSet<>(node.propertyNames())) {
                var value = sorted(node.path(name));
                fields.set(name, SETS.contains(name) && value.isArray() ? inOrder(value) : value);
            }
            return fields;
        }
        if (node.isArray()) {
            var values = JsonNodeFactory.instance.arrayNode();
            node.forEach(value -> values.add(sorted(value)));
            return values;
        }
        return node;
    }

    private static JsonNode inOrder(JsonNode set) {
        var values = new ArrayList<JsonNode>();
        set.forEach(values::add);
        values.sort(Comparator.comparing(JsonNode::toString));
        return JsonNodeFactory.instance.arrayNode().addAll(values);
    }
}
