package org.klassny.kit.ledger;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.local.server.Database;
import org.klassny.teststack.Stack;
import org.klassny.teststack.Tokens;

/** A ledger in a JVM of its own, to be killed. It comes back on the same port with the same database. */
public final class ChildLedger implements AutoCloseable {

    private final int port = freePort();
    private final Database database;
    private final String service;
    private @Nullable Process process;

    public ChildLedger(Database database, String service) {
        this.database = database;
        this.service = service;
    }

    public int port() {
        return port;
    }

    public void start() {
        var builder = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                LedgerService.class.getName(),
                "--klassny.service=" + service,
                "--spring.main.banner-mode=off",
                "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                        + Tokens.publicKey().toUri()));
        var environment = builder.environment();
        environment.put("KLASSNY_DB_URL", database.url());
        environment.put("KLASSNY_DB_USER", database.user());
        environment.put("KLASSNY_DB_PASSWORD", database.password());
        environment.put("KLASSNY_KAFKA", Stack.kafka().bootstrap());
        environment.put("KLASSNY_ISSUER", Tokens.ISSUER);
        environment.put("KLASSNY_PORT", Integer.toString(port));
        try {
            Files.createDirectories(Path.of("target"));
            var log = Path.of("target", service + ".log").toFile();
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        await().atMost(Books.LONG)
                .ignoreExceptions()
                .until(() -> Http.anonymous(port).get("/readyz").status() == 200);
    }

    /** SIGKILL: nothing is flushed, closed or given back. */
    public void kill9() {
        var running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill9();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
