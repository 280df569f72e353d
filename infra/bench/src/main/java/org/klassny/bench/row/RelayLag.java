package org.klassny.bench.row;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.klassny.bench.load.Arrivals;
import org.klassny.bench.load.OpenLoop;
import org.klassny.bench.load.OpenLoop.Turn;
import org.klassny.bench.load.School;
import org.klassny.bench.load.Teacher;
import org.klassny.bench.row.Figure.Times;
import org.klassny.bench.stack.Machine;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.OwnTopic;

/** From the recording of an event (ce_time) to its arrival at a consumer, beside Kafka alone at the same rate. */
public final class RelayLag {

    private static final int MARKS_PER_SECOND = 300;

    /** One column of 30 in 21 requests: 6 columns and 120 single marks make the 300 marks of a second. */
    private static final int COLUMN_EVERY = 21;

    private static final double REQUESTS_PER_SECOND = MARKS_PER_SECOND * COLUMN_EVERY / (COLUMN_EVERY + 29.0);
    private static final int CALLERS = 8;
    private static final String RAW_TOPIC = "bench.raw";
    private static final int EVENT_SIZE = 600;
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private final KafkaClients kafka;
    private final Machine machine;
    private final Saves saves;
    private final Duration time;

    public RelayLag(String servers, Machine machine, Saves saves, Duration time) {
        this.kafka = new KafkaClients(servers, "bench", UUID.randomUUID().toString());
        this.machine = machine;
        this.saves = saves;
        this.time = time;
    }

    public Figure measure() throws Exception {
        var raw = raw();
        var teachers = saves.teachers(CALLERS, 1);
        try (var arrivals = new Arrivals(kafka.reader("lag"), "journal.events", RelayLag::sinceRecorded)) {
            var turns = teachers.stream()
                    .<Turn>map(teacher -> (number, _) -> teacher.save(number % COLUMN_EVERY == 0 ? School.STUDENTS : 1))
                    .toList();
            new OpenLoop(REQUESTS_PER_SECOND, SETTLING).run(turns);
            arrivals.reset();
            var before = machine.used();
            new OpenLoop(REQUESTS_PER_SECOND, time).run(turns);
            var usage = machine.used().since(before);
            saves.drain();
            Thread.sleep(SETTLING);
            var got = arrivals.micros();
            require(got.getTotalCount());
            return new Figure(
                    "relay lag at 300 marks/s",
                    CALLERS,
                    times(got).p99(),
                    "ms p99",
                    times(raw).p99(),
                    "Kafka: producer to consumer, 300/s",
                    times(got),
                    times(raw),
                    usage.processors());
        } finally {
            teachers.forEach(Teacher::close);
        }
    }

    private Histogram raw() throws InterruptedException, ExecutionException {
        new OwnTopic(kafka, RAW_TOPIC, 6).ensure();
        try (var producer = kafka.producer();
                var arrivals = new Arrivals(kafka.reader("raw"), RAW_TOPIC, RelayLag::sinceSent)) {
            var acks = new ArrayList<Future<RecordMetadata>>();
            Turn send = (number, _) -> acks.add(producer.send(record(number)));
            var sender = List.of(send);
            new OpenLoop(MARKS_PER_SECOND, SETTLING).run(sender);
            arrivals.reset();
            new OpenLoop(MARKS_PER_SECOND, time).run(sender);
            for (var ack : acks) {
                ack.get();
            }
            Thread.sleep(SETTLING);
            return arrivals.micros();
        }
    }

    private static ProducerRecord<String, byte[]> record(long number) {
        var value = System.nanoTime() + " ".repeat(EVENT_SIZE);
        return new ProducerRecord<>(RAW_TOPIC, Long.toString(number % 100), value.getBytes(StandardCharsets.US_ASCII));
    }

    private void require(long arrived) {
        double wanted = MARKS_PER_SECOND * time.toNanos() / 1e9;
        if (arrived < wanted * 0.97) {
            throw new IllegalStateException("only %d of %.0f events have arrived".formatted(arrived, wanted));
        }
    }

    private static long sinceRecorded(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_time");
        var recorded = Instant.parse(new String(header.value(), StandardCharsets.UTF_8));
        return ChronoUnit.MICROS.between(recorded, Instant.now());
    }

    private static long sinceSent(ConsumerRecord<String, byte[]> record) {
        long sent = Long.parseLong(new String(record.value(), StandardCharsets.US_ASCII).strip());
        return (System.nanoTime() - sent) / 1_000;
    }

    private static Times times(Histogram micros) {
        return new Times(
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(95) / 1e3,
                micros.getValueAtPercentile(99) / 1e3);
    }
}
