package org.klassny.local.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/** The files of a broker. */
record KafkaStorage(Path home) {

    Path properties() {
        return home.resolve("server.properties");
    }

    void configure(int port, int controllerPort) {
        write(properties(), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=6
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=5
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=5
                group.initial.rebalance.delay.ms=0
                log.retention.ms=-1
                log.retention.bytes=-1
                """.formatted(port, controllerPort, data()));
    }

    /** Once in the life of the folder; a format that was cut off is done again. */
    void format() {
        Path done = home.resolve("formatted");
        if (Files.exists(done)) {
            return;
        }
        Folders.delete(data());
        Path log = home.resolve("format.log");
        ChildProcess format = new ChildProcess(
                KafkaBroker.java(
                        "-Xmx128m",
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id=" + clusterId(),
                        "--config=" + properties()),
                home,
                log);
        if (!format.succeeds()) {
            throw new ServerFailed("Kafka cannot format its folder: " + new LogFile(log).reason() + " (" + log + ")");
        }
        write(done, "");
    }

    private Path data() {
        return home.resolve("data");
    }

    private static String clusterId() {
        UUID random = UUID.randomUUID();
        ByteBuffer bytes = ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new ServerFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
