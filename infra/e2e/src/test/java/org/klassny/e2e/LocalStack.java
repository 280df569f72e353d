package org.klassny.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.klassny.demo.school.Visitor;
import org.klassny.local.server.Ports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A stack of its own beside one that a developer may have running: other ports, another data folder, another day. */
public final class LocalStack implements AutoCloseable {

    /** Thursday, 10:00 in Moscow: the second lesson is on. */
    public static final String THURSDAY = "2026-11-19T07:00:00Z";

    public static final String FRIDAY = "2026-11-20T07:00:00Z";

    /** In the order of their ports; the gateway's come one before. */
    private static final List<String> SERVICES = List.of("people", "schedule", "journal", "reporting", "notification");

    private static final int PORTS = 30;

    private final Path project = projectFolder();
    private final Path data = project.resolve("infra/e2e/target/data");
    private final int base = freeBase();
    private String clock = THURSDAY;

    /** What the command said, and how it ended. */
    public record Ran(int status, String output) {}

    public Ran up() {
        return run("up");
    }

    public Ran down() {
        return run("down");
    }

    /** The services are started anew on another day. */
    public Ran upOn(String day) {
        clock = day;
        return up();
    }

    /** Takes away what an earlier run has left; programs that were unpacked or built stay. */
    void reset() {
        var reset = run("reset", "--yes");
        if (reset.status() != 0) {
            throw new IllegalStateException(reset.output());
        }
    }

    /** The school's date. */
    public String today() {
        return clock.substring(0, clock.indexOf('T'));
    }

    public String gateway() {
        return "http://127.0.0.1:" + base;
    }

    /** Straight to a service, past the gateway. */
    public String service(String name) {
        return "http://127.0.0.1:" + (base + 1 + SERVICES.indexOf(name));
    }

    /** Where a service or the gateway shows its health and metrics. */
    public String management(String name) {
        return "http://127.0.0.1:" + (base + 21 + SERVICES.indexOf(name));
    }

    public String keycloak() {
        return "http://127.0.0.1:" + (base + 10);
    }

    public String kafka() {
        return "127.0.0.1:" + (base + 12);
    }

    /** The database of a service, as the service itself reaches it. */
    public JdbcClient database(String name) {
        var url = "jdbc:postgresql://127.0.0.1:" + (base + 14) + "/" + name;
        return JdbcClient.create(new DriverManagerDataSource(url, name, secret(name)));
    }

    public Letters letters() {
        return new Letters("http://127.0.0.1:" + (base + 16));
    }

    public Visitor as(String user) {
        return Visitor.signedIn(gateway(), user);
    }

    public Path data() {
        return data;
    }

    public Path project() {
        return project;
    }

    /** What the launcher has made up: the password of a service's database, the secret of a client. */
    public String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        down();
    }

    private Ran run(String command, String... options) {
        try {
            var log =
                    Files.createDirectories(project.resolve("infra/e2e/target")).resolve(command + ".log");
            var words =
                    new ArrayList<>(List.of(project.resolve("infra/local/run").toString(), command));
            words.addAll(List.of(options));
            var process = new ProcessBuilder(words)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            process.environment().put("KLASSNY_PORT_BASE", String.valueOf(base));
            process.environment().put("KLASSNY_DATA", data.toString());
            process.environment().put("KLASSNY_CLOCK", clock);
            process.environment().put("KLASSNY_DEMO", "small");
            process.environment().put("KLASSNY_AOT", "none");
            var running = process.start();
            if (!running.waitFor(10, TimeUnit.MINUTES)) {
                running.destroy();
                throw new IllegalStateException(command + " did not end: " + Files.readString(log));
            }
            return new Ran(running.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path projectFolder() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("infra/local/run"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static int freeBase() {
        for (var base = 21_000; base < 30_000; base += 100) {
            var ports = new ArrayList<Integer>();
            for (var port = base; port < base + PORTS; port++) {
                if (Ports.isFree(port)) {
                    ports.add(port);
                }
            }
            if (ports.size() == PORTS) {
                return base;
            }
        }
        throw new IllegalStateException("no thirty free ports in a row");
    }
}
