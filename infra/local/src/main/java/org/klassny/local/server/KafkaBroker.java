package org.klassny.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One broker that is its own controller, in a folder: {@code data/}, {@code server.properties}, {@code broker.log}. */
public final class KafkaBroker extends ChildServer implements Kafka {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path home;
    private final int port;
    private final int controllerPort;

    public KafkaBroker(Path home, int port, int controllerPort) {
        super("Kafka", home.resolve("pid"));
        this.home = home.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public void start() {
        KafkaStorage storage = new KafkaStorage(Folders.create(home));
        if (!running()) {
            Ports.requireFree(port, "Kafka");
            Ports.requireFree(controllerPort, "Kafka's controller");
            storage.configure(port, controllerPort);
            storage.format();
        }
        LogFile log = new LogFile(home.resolve("broker.log"));
        List<String> command =
                java("-Xmx512m", "kafka.Kafka", storage.properties().toString());
        launch(new ChildProcess(command, home, log.path()), LONGEST_START, () -> log.contains("Kafka Server started"));
    }

    @Override
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    static List<String> java(String memory, String... words) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                memory,
                "-XX:+UseSerialGC",
                // Half the processor time of a start, for a broker that never works at its limit.
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-cp",
                classPath()));
        command.addAll(List.of(words));
        return command;
    }

    /** Written by the build (pom.xml): the broker must not share the caller's class path. */
    private static String classPath() {
        try (InputStream resource = KafkaBroker.class.getResourceAsStream("kafka.classpath")) {
            if (resource == null) {
                throw new ServerFailed("infra/local was not built by Maven: kafka.classpath is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new ServerFailed("Cannot read kafka.classpath: " + e.getMessage(), e);
        }
    }
}
