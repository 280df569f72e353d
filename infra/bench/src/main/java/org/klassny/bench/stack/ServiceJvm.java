package org.klassny.bench.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klassny.local.server.ChildProcess;
import org.klassny.local.server.ChildServer;
import org.klassny.local.server.Folders;
import org.klassny.local.server.Http;

/** One of our services in a JVM of its own. */
public final class ServiceJvm extends ChildServer {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path home;
    private final int port;
    private final List<String> command;
    private final Map<String, String> environment;
    private double startSeconds;

    /** @param words flags of the JVM, {@code -jar}, the jar and its arguments */
    ServiceJvm(String name, Path home, int port, List<String> words, Map<String, String> environment) {
        super(name, home.resolve("pid"));
        this.home = Folders.create(home);
        this.port = port;
        this.command = Stream.concat(Stream.of(java()), words.stream()).toList();
        this.environment = environment;
    }

    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    @Override
    public void start() {
        long begun = System.nanoTime();
        var child = new ChildProcess(command, home, home.resolve("service.log"), environment);
        launch(child, LONGEST_START, () -> Http.answersOk("http://127.0.0.1:" + port + "/readyz"));
        startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    /** From the start of the JVM to the first answer that it is ready. */
    public double startSeconds() {
        return startSeconds;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process().handle().orElseThrow().pid();
    }
}
