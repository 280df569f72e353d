package org.klassny.people.imports.read;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Steps and outcomes as rows keep them: the kind of a step is the simple name of its record. */
@Component
class StepJson {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(Step.class.getPermittedSubclasses())
            .flatMap(type -> type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()))
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private final JsonMapper mapper = JsonMapper.builder().build();

    String kind(Step step) {
        return step.getClass().getSimpleName();
    }

    String text(Object value) {
        return mapper.writeValueAsString(value);
    }

    Step step(String kind, String text) {
        var type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no such step: " + kind);
        }
        return (Step) mapper.readValue(text, type);
    }

    Outcome outcome(String text) {
        return mapper.readValue(text, Outcome.class);
    }

    Map<String, String> metadata(String text) {
        return mapper.readValue(text, new TypeReference<>() {});
    }
}
