package org.klassny.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The services as Maven has packed them. */
record Jars(Path project) {

    /** Copied once, so that a build beside the run does not change a jar that a JVM reads from. */
    Path copy(String service, Path folder) {
        var name = service + "-service-0.1.0-SNAPSHOT.jar";
        var jar = project.resolve(service + "-service").resolve("target").resolve(name);
        var copy = folder.resolve(name);
        try {
            return Files.exists(copy)
                    ? copy
                    : Files.copy(jar, Files.createDirectories(folder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Build the services first: mvn package -DskipTests", e);
        }
    }
}
