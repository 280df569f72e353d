package org.klassny.bench.row;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.klassny.bench.load.Answer;
import org.klassny.bench.load.Connection;
import org.klassny.bench.load.School;
import org.klassny.bench.stack.Machine;
import org.klassny.kit.event.Json;
import org.klassny.kit.log.KafkaClients;
import org.klassny.local.server.Poll;
import tools.jackson.databind.JsonNode;

/** A projection of reporting-service rebuilt from all events of the run, beside a consumer that only reads them. */
public final class Replays {

    private static final String PATH = "/api/reporting/replays";
    private static final String TOPIC = "journal.events";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final KafkaClients kafka;
    private final Machine machine;
    private final School school;
    private final int port;

    public Replays(String servers, Machine machine, School school, int port) {
        this.kafka = new KafkaClients(servers, "bench", UUID.randomUUID().toString());
        this.machine = machine;
        this.school = school;
        this.port = port;
    }

    public Figure measure(String projection) throws IOException {
        var before = machine.used();
        var run = replay(projection);
        var usage = machine.used().since(before);
        if (!run.path("equal").asBoolean()) {
            throw new IllegalStateException("the rebuilt rows are not the live ones: " + run);
        }
        double raw = read();
        return new Figure(
                "replay " + projection + ", "
                        + "%,d".formatted(run.path("events").asLong()) + " events",
                0,
                run.path("eventsPerSecond").asDouble(),
                "events/s",
                raw,
                "Kafka: a consumer that only reads",
                null,
                null,
                usage.processors());
    }

    private JsonNode replay(String projection) throws IOException {
        try (var connection = Connection.bearer(port, school.token("AUDITOR", "auditor-1"))) {
            var body = Json.events().writeValueAsString(Map.of("projection", projection));
            var begun = read(connection.succeed("POST", PATH, body));
            var path = PATH + "/" + begun.path("id").asString();
            var last = new Last();
            boolean ended = Poll.until(LONGEST, () -> last.ask(connection, path));
            if (!ended || last.run == null || !last.run.path("state").asString().equals("DONE")) {
                throw new IOException("the replay has not been done: " + last.run);
            }
            return last.run;
        }
    }

    /** Events a second. */
    private double read() {
        try (var consumer = kafka.reader("read")) {
            var partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .collect(Collectors.toList());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(offset -> offset)
                    .sum();
            long all = left;
            long begun = System.nanoTime();
            while (left > 0) {
                left -= consumer.poll(Duration.ofSeconds(1)).count();
            }
            return all / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static JsonNode read(Answer answer) {
        return Json.events().readTree(answer.text());
    }

    private static final class Last {
        private @Nullable JsonNode run;

        boolean ask(Connection connection, String path) {
            try {
                run = read(connection.succeed("GET", path, ""));
                return !run.path("state").asString().equals("RUNNING");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
