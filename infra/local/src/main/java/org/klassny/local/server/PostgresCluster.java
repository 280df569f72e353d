package org.klassny.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a cluster. */
record PostgresCluster(Path home) {

    static final String SUPERUSER = "postgres";

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("server.log");
    }

    String password() {
        return Secret.in(home.resolve("password"));
    }

    /** Made beside its place and moved there when it is whole: a start that was cut off leaves nothing that looks ready. */
    void initialise(PostgresBinaries binaries) throws IOException {
        if (Files.exists(data())) {
            return;
        }
        Path half = home.resolve("data.new");
        Folders.delete(half);
        Files.createDirectory(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Unprivileged.own(half);
        Path password = home.resolve("password.new");
        Files.deleteIfExists(password);
        Secret.write(password, password());
        Unprivileged.own(password);
        Path log = home.resolve("initdb.log");
        List<String> command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        boolean done = new ChildProcess(Unprivileged.command(command), home, log).succeeds();
        Files.delete(password);
        if (!done) {
            throw new ServerFailed(
                    "PostgreSQL cannot make its cluster: " + new LogFile(log).reason() + " (" + log + ")");
        }
        Files.writeString(half.resolve("postgresql.conf"), "include = 'klassny.conf'\n", StandardOpenOption.APPEND);
        Files.move(half, data());
    }

    void configure(int port) throws IOException {
        Path settings = data().resolve("klassny.conf");
        Files.writeString(settings, """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                max_prepared_transactions = 0
                shared_buffers = 128MB
                random_page_cost = 1.1
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                """.formatted(port));
        Unprivileged.own(settings);
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        Unprivileged.own(log());
    }

    /** The pid in the cluster's own file, if that process really is the server of this folder. */
    Optional<Long> postmaster() {
        try {
            List<String> lines = pidFile();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            String commandLine = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return commandLine.contains("-D\0" + data() + "\0") ? Optional.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException noSuchProcess) {
            return Optional.empty();
        }
    }

    boolean ready() {
        try {
            List<String> lines = pidFile();
            return !lines.isEmpty() && lines.getLast().strip().equals("ready");
        } catch (IOException e) {
            throw new ServerFailed("Cannot read " + data() + ": " + e.getMessage(), e);
        }
    }

    private List<String> pidFile() throws IOException {
        Path file = data().resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** A killed server leaves its pid file, which stops the next one if the kernel has given the pid away. */
    void forgetDeadServer() throws IOException {
        if (!Poll.until(Duration.ofSeconds(10), () -> processesInside() == 0)) {
            throw new ServerFailed("Processes of an earlier PostgreSQL still work in " + data()
                    + ". Wait until they end, or end them (fuser -v " + data() + " names them).");
        }
        Files.deleteIfExists(data().resolve("postmaster.pid"));
    }

    /** Each process of a server has the cluster as its working folder. */
    private long processesInside() {
        return ProcessHandle.allProcesses()
                .filter(process -> data().equals(workingFolder(process.pid())))
                .count();
    }

    private static @Nullable Path workingFolder(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd"));
        } catch (IOException endedOrForeign) {
            return null;
        }
    }
}
