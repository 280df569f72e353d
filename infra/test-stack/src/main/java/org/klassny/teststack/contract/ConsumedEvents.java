package org.klassny.teststack.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the copies that a service keeps of other services' events against the producers' files: each component that the
 * copy reads is promised by the producer's schema, and each of the producer's examples can be read.
 */
public final class ConsumedEvents {

    private final JsonMapper json;
    private final Map<String, Class<?>> events;
    private final Path services;

    private ConsumedEvents(JsonMapper json, Map<String, ? extends Class<?>> events, Path services) {
        this.json = json;
        this.events = new TreeMap<>(events);
        this.services = services;
    }

    /**
     * Against the services beside the module under test.
     *
     * @param json the mapper by which the service reads events
     * @param events the service's own record by the producer's stable name
     */
    public static ConsumedEvents of(JsonMapper json, Map<String, ? extends Class<?>> events) {
        return new ConsumedEvents(json, events, Path.of(".."));
    }

    /** The same for an allow-list: {@code of(Json.events(), names.all(), names::classOf)}. */
    public static ConsumedEvents of(JsonMapper json, Set<String> names, Function<String, Optional<Class<?>>> classOf) {
        return of(json, EventFiles.byName(names, classOf));
    }

    /** Against the services in another folder. */
    public ConsumedEvents among(Path services) {
        return new ConsumedEvents(json, events, services);
    }

    /** For a {@code @TestFactory}: one test an event. */
    public Stream<DynamicTest> tests() {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("no events were given");
        }
        return events.keySet().stream().map(name -> dynamicTest(name, () -> Findings.none(findings(name))));
    }

    List<String> findings(String name) {
        var file = EventFile.among(services, name);
        if (!Files.isRegularFile(file.schema()) || !Files.isRegularFile(file.example())) {
            return List.of(file.schema() + " or its example is missing: nobody promises this event");
        }
        var record = Objects.requireNonNull(events.get(name));
        var findings = new ArrayList<>(new RecordShape(record).reads(EventSchema.read(file)));
        Stream.concat(Stream.of(file.example()), file.furtherExamples().stream())
                .flatMap(example -> unreadable(example, record).stream())
                .forEach(findings::add);
        return findings;
    }

    private Optional<String> unreadable(Path example, Class<?> record) {
        try {
            json.readValue(example, record);
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(example + " can't be read: " + e.getMessage());
        }
    }
}
