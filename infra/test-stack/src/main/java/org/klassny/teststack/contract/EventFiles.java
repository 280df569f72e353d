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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the events that a service writes against its folder contracts/events: each has a schema and an approved example,
 * the schema says what the record says, the example is read and written back as the same JSON, and each further example,
 * such as the form before a field was added, can still be read.
 */
public final class EventFiles {

    private final JsonMapper json;
    private final Map<String, Class<?>> events;
    private final Path folder;

    private EventFiles(JsonMapper json, Map<String, ? extends Class<?>> events, Path folder) {
        this.json = json;
        this.events = new TreeMap<>(events);
        this.folder = folder;
    }

    /**
     * In contracts/events of the module under test.
     *
     * @param json the mapper by which the service writes events
     * @param events record by stable name
     */
    public static EventFiles of(JsonMapper json, Map<String, ? extends Class<?>> events) {
        return new EventFiles(json, events, Path.of("contracts", "events"));
    }

    /** The same for an allow-list: {@code of(Json.events(), names.all(), names::classOf)}. */
    public static EventFiles of(JsonMapper json, Set<String> names, Function<String, Optional<Class<?>>> classOf) {
        return of(json, byName(names, classOf));
    }

    public EventFiles in(Path folder) {
        return new EventFiles(json, events, folder);
    }

    /** For a {@code @TestFactory}: one test an event, and one that no file is without an event. */
    public Stream<DynamicTest> tests() {
        var perEvent = events.keySet().stream().map(name -> dynamicTest(name, () -> Findings.none(findings(name))));
        return Stream.concat(
                Stream.of(dynamicTest("every file is an event's", () -> Findings.none(orphans()))), perEvent);
    }

    /** A version that was once published stays in the code: it is in the store and in the topic. */
    List<String> orphans() {
        if (events.isEmpty()) {
            return List.of("no events were given");
        }
        return EventFile.list(folder).stream()
                .filter(file -> !file.getFileName().toString().equals("README.md"))
                .filter(file -> events.keySet().stream().noneMatch(name -> new EventFile(folder, name).owns(file)))
                .map(file -> file + " belongs to no event of the code")
                .toList();
    }

    List<String> findings(String name) {
        var file = new EventFile(folder, name);
        var missing = Stream.of(file.schema(), file.example())
                .filter(path -> !Files.isRegularFile(path))
                .map(path -> path + " is missing")
                .toList();
        if (!missing.isEmpty()) {
            return missing;
        }
        var schema = EventSchema.read(file);
        var findings = new ArrayList<>(schema.findings());
        findings.addAll(new RecordShape(event(name)).writes(schema));
        Stream.concat(Stream.of(file.example()), file.furtherExamples().stream())
                .flatMap(example -> findings(name, schema, example))
                .forEach(findings::add);
        return findings;
    }

    private Stream<String> findings(String name, EventSchema schema, Path example) {
        var approved = JsonFile.read(example);
        var invalid = schema.findings(approved).stream();
        return Stream.concat(invalid, unlikeItself(name, example).stream())
                .map(finding -> example.getFileName() + ": " + finding);
    }

    private Optional<String> unlikeItself(String name, Path example) {
        try {
            var event = json.readValue(example, event(name));
            return JsonDifference.first(JsonFile.read(example), json.readTree(json.writeValueAsString(event)))
                    .map(difference -> "is written back otherwise, " + difference);
        } catch (JacksonException e) {
            return Optional.of("can't be read: " + e.getMessage());
        }
    }

    private Class<?> event(String name) {
        return Objects.requireNonNull(events.get(name));
    }

    static Map<String, Class<?>> byName(Set<String> names, Function<String, Optional<Class<?>>> classOf) {
        return names.stream().collect(Collectors.toMap(Function.identity(), name -> classOf.apply(name)
                .orElseThrow()));
    }
}
