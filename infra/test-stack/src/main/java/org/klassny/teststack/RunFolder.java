package org.klassny.teststack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klassny.local.server.Folders;
import org.klassny.local.server.KafkaBroker;
import org.klassny.local.server.PostgresServer;
import org.klassny.local.server.RecordedProcess;

/** The files of one test run; {@code owner} names its JVM, so that a later run can tell what a killed one has left. */
record RunFolder(Path path) {

    private static final class ThisRun {
        private static final RunFolder FOLDER = open(parent());
    }

    static RunFolder ofThisRun() {
        return ThisRun.FOLDER;
    }

    static RunFolder open(Path parent) {
        sweep(Folders.create(parent));
        RunFolder folder = new RunFolder(
                parent.resolve(Long.toString(ProcessHandle.current().pid())));
        folder.owner().record(ProcessHandle.current().pid());
        EndOfRun.add(() -> Folders.delete(folder.path));
        return folder;
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path file(String name) {
        return path.resolve(name);
    }

    private RecordedProcess owner() {
        return new RecordedProcess(path.resolve("owner"));
    }

    private boolean abandoned() {
        return Files.exists(path.resolve("owner")) && !owner().running();
    }

    private static void sweep(Path parent) {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(parent)) {
            for (Path run : runs) {
                RunFolder folder = new RunFolder(run);
                if (folder.abandoned()) {
                    new PostgresServer(folder.postgres(), 0).stop();
                    new KafkaBroker(folder.kafka(), 0, 0).stop();
                    Folders.delete(run);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module's own target folder, unless PostgreSQL's unprivileged account could not enter it. */
    private static Path parent() {
        Path target = Path.of("target").toAbsolutePath();
        return Files.isDirectory(target) && Folders.open(target)
                ? target.resolve("stack")
                : Path.of(System.getProperty("java.io.tmpdir"), "klassny-stack");
    }
}
