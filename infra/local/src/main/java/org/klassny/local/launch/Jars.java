package org.klassny.local.launch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What Maven makes of the modules, and what it makes it of. */
record Jars(Path project) {

    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "dist", "test", ".git");

    static Path of(Path project, Service service) {
        return project.resolve(service.module()).resolve("target").resolve(service.module() + "-0.1.0-SNAPSHOT.jar");
    }

    /** Whose jar is missing or older than its sources. */
    List<Service> stale(List<Service> services) {
        FileTime shared = newest(Stream.of("pom.xml", "infra/service-kit").map(project::resolve));
        return services.stream()
                .filter(service -> {
                    FileTime own = newest(Stream.of(project.resolve(service.module())));
                    FileTime sources = own.compareTo(shared) > 0 ? own : shared;
                    return packed(of(project, service)).compareTo(sources) < 0;
                })
                .toList();
    }

    /** Told by the jar before repackaging: the runnable one bears the date of a reproducible build. */
    private static FileTime packed(Path jar) {
        Path original = jar.resolveSibling(jar.getFileName() + ".original");
        try {
            return Files.exists(jar) && Files.exists(original)
                    ? Files.getLastModifiedTime(original)
                    : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read " + jar + ": " + e.getMessage(), e);
        }
    }

    private static FileTime newest(Stream<Path> places) {
        return places.map(Jars::newest).max(FileTime::compareTo).orElseThrow();
    }

    private static FileTime newest(Path place) {
        Newest newest = new Newest();
        try {
            Files.walkFileTree(place, newest);
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read the sources in " + place + ": " + e.getMessage(), e);
        }
        return newest.time;
    }

    private static final class Newest extends SimpleFileVisitor<Path> {
        private FileTime time = FileTime.fromMillis(0);

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean sources = !NOT_SOURCES.contains(folder.getFileName().toString());
            return sources ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(time) > 0) {
                time = attributes.lastModifiedTime();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
