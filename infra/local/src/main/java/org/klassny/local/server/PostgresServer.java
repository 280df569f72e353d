package org.klassny.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A cluster of its own in a folder: {@code data/}, {@code password} of the superuser, {@code server.log}. */
public final class PostgresServer implements Postgres, LocalServer {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

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
        if (!running()) {
            Ports.requireFree(port, "PostgreSQL");
            requireReach(Folders.create(home));
            PostgresBinaries binaries = PostgresBinaries.unpacked();
            try {
                cluster.initialise(binaries);
                cluster.configure(port);
                cluster.forgetDeadServer();
            } catch (IOException e) {
                throw new ServerFailed("Cannot prepare PostgreSQL in " + home + ": " + e.getMessage(), e);
            }
            control(binaries, "start", "-l", log().path().toString());
        }
        if (!Poll.until(LONGEST_START, () -> !running() || cluster.ready()) || !running()) {
            throw new ServerFailed("PostgreSQL does not start: " + log().reason() + " (" + log().path() + ")");
        }
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
            cluster.postmaster().ifPresent(process::record);
        }
        return process.running();
    }

    @Override
    public RecordedProcess process() {
        return process;
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

    private LogFile log() {
        return new LogFile(cluster.log());
    }
}
