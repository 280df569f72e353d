package org.klassny.e2e.matrix;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What an operation wants to be sent: JSON by its schema, a file of any kind as a few letters. */
record Body(Map<?, ?> operation, Schemas schemas) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String AS_JSON = "application/json";

    Operation with(String service, String name, String method, String target, Samples samples) {
        var content = content();
        if (content == null) {
            return new Operation(service, name, method, target, "", null);
        }
        var type = content.containsKey(AS_JSON)
                ? AS_JSON
                : (String) content.keySet().iterator().next();
        return new Operation(service, name, method, target, type, text(content, type, samples));
    }

    private String text(Map<?, ?> content, String type, Samples samples) {
        return type.equals(AS_JSON)
                ? JSON.writeValueAsString(
                        samples.value("", (Map<?, ?>) ((Map<?, ?>) content.get(type)).get("schema"), schemas))
                : "nothing";
    }

    private @Nullable Map<?, ?> content() {
        return operation.get("requestBody") instanceof Map<?, ?> body ? (Map<?, ?>) body.get("content") : null;
    }
}
