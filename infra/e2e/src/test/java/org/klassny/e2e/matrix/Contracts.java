package org.klassny.e2e.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** Every operation that the services promise, as requests: {@code <service>/contracts/openapi.yml}. */
final class Contracts {

    static final List<String> SERVICES = List.of("people", "schedule", "journal", "reporting", "notification");

    private static final Pattern FIRST_PARAMETER = Pattern.compile("^[^{]*\\{([^}]+)}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Entries of a lesson are asked for a real one: the relation to it decides. Its day is over, so nothing is stored. */
    private static final Set<String> OF_REAL_THINGS = Set.of(
            "/api/journal/lessons/{lessonId}/marks",
            "/api/journal/lessons/{lessonId}/marks/{markId}/comment",
            "/api/journal/lessons/{lessonId}/attendance",
            "/api/journal/lessons/{lessonId}/topic",
            "/api/journal/lessons/{lessonId}/homework",
            "/api/journal/lesson-plans/{groupId}/{subjectId}",
            "/api/journal/pages/{groupId}/{subjectId}/{termId}/presence/{tabId}",
            "/api/notification/settings/{studentId}");

    private final Samples own;
    private final Samples foreign;
    private final List<Operation> operations = new ArrayList<>();

    private Contracts(Samples own, Samples foreign) {
        this.own = own;
        this.foreign = foreign;
    }

    static List<Operation> read(Path project, Samples own, Samples foreign) {
        var contracts = new Contracts(own, foreign);
        SERVICES.forEach(
                service -> contracts.read(service, project.resolve(service + "-service/contracts/openapi.yml")));
        return contracts.operations;
    }

    private void read(String service, Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, Map<String, Map<String, Map<?, ?>>>> description = new Yaml().load(reader);
            var schemas = new Schemas(description);
            description
                    .get("paths")
                    .forEach((path, methods) -> methods.forEach((method, operation) -> {
                        if (METHODS.contains(method)) {
                            add(service, method.toUpperCase(Locale.ROOT), path, operation, schemas);
                        }
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String service, String method, String path, Map<?, ?> operation, Schemas schemas) {
        var name = "%-6s %s".formatted(method, path);
        var samples = method.equals("GET") || OF_REAL_THINGS.contains(path) ? own : Samples.nothing();
        var body = new Body(operation, schemas);
        operations.add(body.with(service, name, method, target(path, operation, samples, schemas, false), samples));
        if (mayBeAFile(operation)) {
            var file = target(path, operation, samples, schemas, true);
            operations.add(body.with(service, name + " as a file", method, file, samples));
        }
        if (samples == own && FIRST_PARAMETER.matcher(path).results().anyMatch(first -> own.knows(first.group(1)))) {
            var others = target(path, operation, foreign, schemas, false);
            operations.add(body.with(service, name + " of others", method, others, foreign));
        }
    }

    private static String target(String path, Map<?, ?> operation, Samples samples, Schemas schemas, boolean file) {
        var target = path;
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (var parameter : parameters(operation)) {
            var name = (String) parameter.get("name");
            var value = samples.parameter(name, (Map<?, ?>) parameter.get("schema"), schemas);
            target = target.replace("{" + name + "}", value);
            if ("query".equals(parameter.get("in")) && wanted(parameter, name, file)) {
                query.add(name + "=" + value);
            }
        }
        return target + query;
    }

    /** Some reports are of a class or of a group, which no description can say. */
    private static boolean wanted(Map<?, ?> parameter, String name, boolean file) {
        return Boolean.TRUE.equals(parameter.get("required"))
                || name.equals("groupId")
                || (file && name.equals("format"));
    }

    private static boolean mayBeAFile(Map<?, ?> operation) {
        return parameters(operation).stream()
                .anyMatch(it -> "format".equals(it.get("name")) && !Boolean.TRUE.equals(it.get("required")));
    }

    private static List<Map<?, ?>> parameters(Map<?, ?> operation) {
        return operation.get("parameters") instanceof List<?> all
                ? all.stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList()
                : List.of();
    }
}
