package org.klassny.teststack.contract;

import java.nio.file.Path;
import java.util.List;

/** All services' contract folders, seen from the module under test. */
final class ContractFolders {

    static final Path ROOT = Path.of("..", "..");
    private static final String ENDING = ".schema.json";

    private ContractFolders() {}

    /** Every event that a schema file describes. */
    static List<EventFile> events() {
        return EventFile.list(ROOT).stream()
                .filter(folder -> folder.getFileName().toString().endsWith("-service"))
                .flatMap(service -> files(service).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(ENDING))
                        .map(file -> name(service, file))
                        .map(name -> EventFile.among(ROOT, name)))
                .toList();
    }

    static List<Path> files(Path service) {
        return EventFile.list(service.resolve("contracts").resolve("events"));
    }

    private static String name(Path service, String schema) {
        return service.getFileName().toString().replace("-service", ".") + schema.replace(ENDING, "");
    }
}
