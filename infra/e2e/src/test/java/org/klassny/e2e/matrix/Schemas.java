package org.klassny.e2e.matrix;

import java.util.Map;
import java.util.Objects;

/** The named schemas of a description. */
record Schemas(Map<?, ?> description) {

    Map<?, ?> resolve(Map<?, ?> schema) {
        if (!(schema.get("$ref") instanceof String reference)) {
            return schema;
        }
        var components = (Map<?, ?>) Objects.requireNonNull(description.get("components"));
        var schemas = (Map<?, ?>) Objects.requireNonNull(components.get("schemas"));
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        return resolve((Map<?, ?>) Objects.requireNonNull(schemas.get(name), reference));
    }
}
