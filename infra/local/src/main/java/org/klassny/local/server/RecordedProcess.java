package org.klassny.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A process known by a file, so that whoever comes later can end it. The file holds the pid and the moment of its start:
 * a pid that was given to another process since is never touched.
 */
public final class RecordedProcess {

    private final Path file;

    public RecordedProcess(Path file) {
        this.file = file;
    }

    public void record(long pid) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + " " + startOf(pid).orElse("gone") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean running() {
        return handle().isPresent();
    }

    /** The process, if it is alive and still the one that was recorded. */
    public Optional<ProcessHandle> handle() {
        try {
            String[] words = Files.readString(file).strip().split(" ", 2);
            long pid = Long.parseLong(words[0]);
            return startOf(pid)
                    .filter(start -> words.length == 2 && start.equals(words[1]))
                    .flatMap(_ -> ProcessHandle.of(pid));
        } catch (NoSuchFileException | NumberFormatException neverOrHalfRecorded) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM; false when the process still lives after that time. */
    public boolean terminate(Duration patience) {
        handle().ifPresent(ProcessHandle::destroy);
        return ended(patience);
    }

    /** SIGKILL to the process and to those it started. */
    public void kill() {
        handle().ifPresent(process -> {
            var children = process.descendants().toList();
            process.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            Poll.until(Duration.ofSeconds(10), () -> children.stream()
                    .noneMatch(child -> startOf(child.pid()).isPresent()));
        });
        if (!ended(Duration.ofSeconds(10))) {
            throw new ServerFailed("The process of " + file + " outlives SIGKILL. Restart the machine.");
        }
    }

    private boolean ended(Duration patience) {
        boolean ended = Poll.until(patience, () -> !running());
        if (ended) {
            forget();
        }
        return ended;
    }

    /** Boot and clock ticks from the kernel; empty for a process that has ended, reaped by its parent or not. */
    private static Optional<String> startOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name in brackets may hold blanks; the fields are counted behind it.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            // The first thread may be gone while others still hold the ports.
            boolean ended = fields[0].equals("X") || (fields[0].equals("Z") && Long.parseLong(fields[17]) <= 1);
            String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
            return ended ? Optional.empty() : Optional.of(fields[19] + " " + boot.strip());
        } catch (IOException noSuchProcess) {
            return Optional.empty();
        }
    }
}
