package org.klassny.teststack.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one version of an event is described: {@code mark-given.v1.schema.json}, its approved form
 * {@code mark-given.v1.example.json}, and further examples {@code mark-given.v1.example-<word>.json}, such as the form it
 * had before a field was added.
 *
 * @param folder contracts/events of the service that writes the event
 * @param name stable name, such as {@code journal.mark-given.v1}
 */
record EventFile(Path folder, String name) {

    private static final Pattern NAME =
            Pattern.compile("(?<service>[a-z]+)\\.(?<event>[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*)");

    EventFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is not of the form <service>.<noun-participle>.v<number>");
        }
    }

    /** The event in contracts/events of the service that its name begins with. */
    static EventFile among(Path services, String name) {
        Path folder = services.resolve(parts(name).group("service") + "-service");
        return new EventFile(folder.resolve("contracts").resolve("events"), name);
    }

    Path schema() {
        return folder.resolve(stem() + ".schema.json");
    }

    Path example() {
        return folder.resolve(stem() + ".example.json");
    }

    List<Path> furtherExamples() {
        return list(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(stem() + ".example-"))
                .toList();
    }

    boolean owns(Path file) {
        String fileName = file.getFileName().toString();
        return file.equals(schema())
                || file.equals(example())
                || fileName.matches(Pattern.quote(stem()) + "\\.example-[a-z-]+\\.json");
    }

    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String stem() {
        return parts(name).group("event");
    }

    private static Matcher parts(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name + " is not of the form <service>.<noun-participle>.v<number>");
        }
        return parts;
    }
}
