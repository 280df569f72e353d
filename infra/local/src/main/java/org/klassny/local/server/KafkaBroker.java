package org.klassny.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One broker that is its own controller, in a folder: {@code data/}, {@code server.properties}, {@code broker.log}. */
public final class KafkaBroker implements Kafka {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final RecordedProcess process;

    public KafkaBroker(Path home, int port, int controllerPort) {
        this.home = home.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = new RecordedProcess(this.home.resolve("pid"));
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        Ports.requireFree(port, "Kafka");
        Ports.requireFree(controllerPort, "Kafka's controller");
        KafkaStorage storage = new KafkaStorage(Folders.create(home));
        storage.configure(port, controllerPort);
        storage.format();
        ChildProcess child = new ChildProcess(
                java("-Xmx512m", "kafka.Kafka", storage.properties().toString()), home, log().path());
        Process started = child.start();
        process.record(started.pid());
        Poll.until(LONGEST_START, () -> !started.isAlive() || log().contains("Kafka Server started"));
        if (!log().contains("Kafka Server started")) {
            stop();
            throw new ServerFailed("Kafka does not start: " + log().reason() + " (" + log().path() + ")");
        }
    }

    @Override
    public void stop() {
        if (!process.terminate(LONGEST_STOP)) {
            process.kill();
        }
    }

    @Override
    public void kill9() {
        process.kill();
    }

    @Override
    public boolean running() {
        return process.running();
    }

    @Override
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    private LogFile log() {
        return new LogFile(home.resolve("broker.log"));
    }

    static List<String> java(String memory, String... words) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                memory,
                "-XX:+UseSerialGC",
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
