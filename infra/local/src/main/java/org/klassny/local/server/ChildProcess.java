package org.klassny.local.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What to start, where, and into which log; the log of the run before is kept beside it with the ending {@code .1}. */
public record ChildProcess(List<String> command, Path folder, Path log, Map<String, String> environment) {

    public ChildProcess(List<String> command, Path folder, Path log) {
        this(command, folder, log, Map.of());
    }

    /** Starts it away from this terminal: Ctrl-C reaches the launcher only, which ends its children in order. */
    public Process start() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return builder(List.of("setsid")).start();
        } catch (IOException e) {
            throw new ServerFailed("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Waits for the end and says whether it was a success. The same work that a killed launcher has left unfinished is
     * ended first: two in one folder would spoil it.
     */
    public boolean succeeds() {
        RecordedProcess worker = new RecordedProcess(log.resolveSibling(log.getFileName() + ".pid"));
        worker.kill();
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.deleteIfExists(log);
            Process process = builder(List.of()).start();
            worker.record(process.pid());
            boolean success = process.waitFor() == 0;
            worker.forget();
            return success;
        } catch (IOException e) {
            throw new ServerFailed("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while " + command.getFirst() + " ran", e);
        }
    }

    private ProcessBuilder builder(List<String> prefix) {
        List<String> words = Stream.concat(prefix.stream(), command.stream()).toList();
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }
}
