package org.klassny.kit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events are written and read: absent fields are left out, unknown ones are passed over, dates are ISO 8601. */
public final class Json {

    private static final JsonMapper EVENTS = events(JsonMapper.builder()).build();

    private Json() {}

    public static JsonMapper events() {
        return EVENTS;
    }

    public static JsonMapper.Builder events(JsonMapper.Builder builder) {
        return builder.changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
