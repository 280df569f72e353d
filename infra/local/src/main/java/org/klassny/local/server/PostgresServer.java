package org.klassny.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cluster of its own in a folder: {@code data/}, {@code password} of the superuser, {@code server.log}. */
public final class PostgresServer implements Postgres {

    private final PostgresCluster cluster;
    private final Path home;
    private final int port;
    private final RecordedProcess process;

    public PostgresServer(Path home, int port) {
        this.home = home.toAbsolutePath();
        this.port = port;
        this.cluster = new PostgresCluster(this.home);
        this.process = new RecordedProcess(this.home.resolve("pid"));
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Ports.requireFree(port, "PostgreSQL");
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        try {
            requireReach(Folders.create(home));
            cluster.initialise(binaries);
            cluster.configure(port);
            cluster.forgetDeadServer();
            if (!control(binaries, "start", "-l", log().path().toString())) {
                throw new ServerFailed("PostgreSQL does not start: " + log().reason() + " (" + log().path() + ")");
            }
        } catch (IOException e) {
            throw new ServerFailed("Cannot prepare PostgreSQL in " + home + ": " + e.getMessage(), e);
        }
        process.record(postmaster()
                .orElseThrow(() -> new ServerFailed("PostgreSQL ended right after its start: " + log().reason())));
    }

    @Override
    public void stop() {
        if (running() && !control(PostgresBinaries.unpacked(), "stop", "-m", "fast")) {
            process.kill();
        }
        process.forget();
    }

    @Override
    public void kill9() {
        if (running()) {
            process.kill();
        }
    }

    @Override
    public boolean running() {
        if (!process.running()) {
            // A launcher that was killed between the start and the record has left a server that only its own file
            // names.
            postmaster().ifPresent(process::record);
        }
        return process.running();
    }

    public int port() {
        return port;
    }

    @Override
    public Superuser superuser() {
        return new Superuser("127.0.0.1", port, PostgresCluster.SUPERUSER, cluster.password());
    }

    private static void requireReach(Path folder) {
        if (!Folders.open(folder)) {
            throw new ServerFailed("PostgreSQL runs as an unprivileged account, which cannot enter " + folder
                    + ". Move the project to a folder open to all, or run as an ordinary user.");
        }
    }

    private boolean control(PostgresBinaries binaries, String... words) {
        List<String> command = new ArrayList<>(
                List.of(binaries.program("pg_ctl"), "-D", cluster.data().toString(), "-w", "-t", "60"));
        command.addAll(List.of(words));
        return new ChildProcess(Unprivileged.command(command), home, home.resolve("pg_ctl.log")).succeeds();
    }

    /** The pid in the cluster's own file, if that process really is the server of this folder. */
    private Optional<Long> postmaster() {
        Path file = cluster.data().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            String commandLine = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
            return commandLine.contains("-D\0" + cluster.data() + "\0") ? Optional.of(pid) : Optional.empty();
        } catch (IOException | NumberFormatException noSuchProcess) {
            return Optional.empty();
        }
    }

    private LogFile log() {
        return new LogFile(cluster.log());
    }
}
