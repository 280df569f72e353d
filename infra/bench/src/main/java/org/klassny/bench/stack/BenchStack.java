package org.klassny.bench.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.klassny.local.server.Database;
import org.klassny.local.server.KafkaBroker;
import org.klassny.local.server.LocalServer;
import org.klassny.local.server.Ports;
import org.klassny.local.server.PostgresServer;
import org.klassny.teststack.Tokens;

/** PostgreSQL, Kafka and the services of one run, on free ports of 127.0.0.1, in a folder that goes with it. */
public final class BenchStack implements AutoCloseable {

    /** As in a container: full JIT, Serial GC; with a heap that is stated. */
    public static final List<String> FLAGS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Duser.timezone=UTC",
            "-Daxoniq.update-checker.disabled=true");

    private final RunFolder folder = RunFolder.create();
    private final Deque<LocalServer> started = new ArrayDeque<>();
    private final Map<String, Database> databases = new HashMap<>();
    private final Machine machine = new Machine();
    private final Jars jars;
    private final PostgresServer postgres = new PostgresServer(folder.of("postgres"), Ports.free());
    private final KafkaBroker kafka = new KafkaBroker(folder.of("kafka"), Ports.free(), Ports.free());
    private boolean closed;

    public BenchStack(Path project) {
        this.jars = new Jars(project);
    }

    public void startServers() {
        start("postgres", postgres);
        start("kafka", kafka);
    }

    public Machine machine() {
        return machine;
    }

    public String kafka() {
        return kafka.bootstrap();
    }

    public Database database(String service) {
        return databases.computeIfAbsent(
                service, name -> postgres.createDatabase(name, UUID.randomUUID().toString()));
    }

    /** The jar that the service runs from. */
    public Path jar(String service) {
        return jars.copy(service, folder.of(service));
    }

    /** From its jar with full JIT; returns when it is ready. */
    public ServiceJvm service(String name, Map<String, String> more) {
        var words = new ArrayList<>(FLAGS);
        words.addAll(List.of("-jar", jar(name).toString()));
        return service(name, words, more);
    }

    /** As {@link #service(String, Map)}, but in the way of {@code make up}; trains the cache first. */
    public ServiceJvm serviceFromCache(String name, Map<String, String> more) {
        var extracted = new Extracted(jar(name), folder.of(name).resolve("extracted"));
        service(name, extracted.training(), more).stop();
        return service(name, extracted.running(), more);
    }

    /** Our processes, in the order opposite to their start. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            started.forEach(LocalServer::stop);
            folder.keepLogs(Path.of("target", "logs"));
            folder.end();
        }
    }

    private ServiceJvm service(String name, List<String> words, Map<String, String> more) {
        var all = new ArrayList<>(words);
        all.addAll(arguments());
        int port = Ports.free();
        var service = new ServiceJvm(name, folder.of(name), port, all, environment(name, port, more));
        start(name, service);
        return service;
    }

    private void start(String name, LocalServer server) {
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the run is over");
            }
            started.push(server);
        }
        server.start();
        machine.watch(name, server.process());
    }

    /** Tokens are signed here, not by Keycloak. */
    private static List<String> arguments() {
        return List.of("--spring.security.oauth2.resourceserver.jwt.public-key-location="
                + Tokens.publicKey().toUri());
    }

    private Map<String, String> environment(String name, int port, Map<String, String> more) {
        var database = database(name);
        var environment = new HashMap<>(more);
        environment.put("KLASSNY_ADDRESS", "127.0.0.1");
        environment.put("KLASSNY_PORT", Integer.toString(port));
        environment.put("KLASSNY_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        environment.put("KLASSNY_NODE", name + "-1");
        environment.put("KLASSNY_ISSUER", Tokens.ISSUER);
        environment.put("KLASSNY_DB_URL", database.url());
        environment.put("KLASSNY_DB_USER", database.user());
        environment.put("KLASSNY_DB_PASSWORD", database.password());
        environment.put("KLASSNY_KAFKA", kafka.bootstrap());
        return environment;
    }
}
