package org.klassny.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.klassny.local.server.Folders;
import org.klassny.local.server.RecordedProcess;

/**
 * The temporary folder of one run. Each process of the run is recorded in it, so that the next run can end what a killed
 * one has left.
 */
record RunFolder(Path path) {

    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"), "klassny-bench");

    static RunFolder create() {
        Folders.create(PARENT);
        try (Stream<Path> runs = Files.list(PARENT)) {
            runs.map(RunFolder::new).filter(RunFolder::abandoned).toList().forEach(RunFolder::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var folder = new RunFolder(Folders.create(
                PARENT.resolve(Long.toString(ProcessHandle.current().pid()))));
        folder.owner().record(ProcessHandle.current().pid());
        return folder;
    }

    Path of(String name) {
        return path.resolve(name);
    }

    /** Keeps what the services have written for whoever looks for a reason later. */
    void keepLogs(Path place) {
        for (var name : List.of("journal", "reporting")) {
            var log = of(name).resolve("service.log");
            try {
                if (Files.exists(log)) {
                    Files.copy(log, Folders.create(place).resolve(name + ".log"), StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends whatever is recorded here, PostgreSQL last, and deletes the folder. */
    void end() {
        for (var name : List.of("reporting", "journal", "kafka", "postgres")) {
            new RecordedProcess(of(name).resolve("pid")).kill();
        }
        Folders.delete(path);
    }

    private boolean abandoned() {
        return Files.exists(path.resolve("owner")) && !owner().running();
    }

    private RecordedProcess owner() {
        return new RecordedProcess(path.resolve("owner"));
    }
}
