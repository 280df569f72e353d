package org.klassny.teststack.contract;

import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON file strictly: what a lenient reader would pass over in a contract is an error. */
final class JsonFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    static JsonNode read(Path file) {
        return STRICT.readTree(file);
    }
}
