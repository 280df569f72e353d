package org.klassny.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klassny.kit.inbox.Arrival;
import org.klassny.kit.log.EventRecords;
import org.klassny.kit.log.LogEntry;

class WireTest {

    private static final String ZEROS = "0".repeat(64);
    private static final String DATA = "{\"markId\":\"m-1\",\"value\":\"5\"}";
    private static final Envelope FULL = new Envelope(
            "event-1",
            "journal.mark-given.v1",
            "/journal",
            "lesson-1",
            3,
            Instant.parse("2026-11-21T08:15:30.123456Z"),
            LocalDate.parse("2026-11-20"),
            "school-1",
            "staff-1",
            "TEACHER",
            "staff-2",
            "ui",
            "request-1",
            "command-1",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    /** Made by another implementation of the definition (SHA-256 of Python over the bytes), so that the form cannot change unseen. */
    @Test
    void theHashIsTheOneOfTheDefinition() {
        assertThat(Wire.hash(ZEROS, 1, FULL, DATA))
                .isEqualTo("6728e19996dc3e305649b75afb18cbd3a43dae770ada4cc7cd69719b83d8333b");
    }

    /** The envelope with one component changed, and those that may be absent left out. */
    static Stream<Envelope> changes() throws ReflectiveOperationException {
        var components = Envelope.class.getRecordComponents();
        var constructor = Envelope.class.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        var changes = new ArrayList<Envelope>();
        for (var index = 0; index < components.length; index++) {
            var values = new Object[components.length];
            for (var other = 0; other < components.length; other++) {
                values[other] = components[other].getAccessor().invoke(FULL);
            }
            values[index] = another(values[index]);
            changes.add(constructor.newInstance(values));
            if (components[index].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                values[index] = null;
                changes.add(constructor.newInstance(values));
            }
        }
        return changes.stream();
    }

    private static Object another(Object value) {
        return switch (value) {
            case String text -> text + "x";
            case Long number -> number + 1;
            case Instant instant -> instant.plusNanos(1000);
            case LocalDate date -> date.plusDays(1);
            default -> throw new IllegalArgumentException("a field of a new type: " + value.getClass());
        };
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyFieldCounts(Envelope changed) {
        assertThat(changed).isNotEqualTo(FULL);
        assertThat(Wire.hash(ZEROS, 1, changed, DATA)).isNotEqualTo(Wire.hash(ZEROS, 1, FULL, DATA));
    }

    @Test
    void previousHashNumberAndDataCount() {
        var hash = Wire.hash(ZEROS, 1, FULL, DATA);
        assertThat(List.of(
                        Wire.hash("1" + "0".repeat(63), 1, FULL, DATA),
                        Wire.hash(ZEROS, 2, FULL, DATA),
                        Wire.hash(ZEROS, 1, FULL, DATA + " ")))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextCannotMoveFromOneFieldToTheNext() {
        var one = bare("staff-1", "TEACHER");
        var other = bare("staff-1T", "EACHER");

        assertThat(Wire.hash(ZEROS, 1, one, DATA)).isNotEqualTo(Wire.hash(ZEROS, 1, other, DATA));
    }

    @Test
    void anEntryComesBackFromItsRecord() {
        var entry = new LogEntry(42, "ab".repeat(32), FULL, DATA);

        var arrival = arrival(entry);

        assertThat(arrival.entry()).isEqualTo(entry);
        assertThat(arrival.key()).isEqualTo("lesson-1");
        assertThat(arrival.headers())
                .containsEntry("specversion", "1.0")
                .containsEntry("sequence", "3")
                .containsEntry("schoolid", "school-1")
                .containsEntry("logindex", "42");
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        var entry = new LogEntry(1, ZEROS, bare("system", ""), "{}");

        assertThat(arrival(entry).entry()).isEqualTo(entry);
        assertThat(arrival(entry).headers()).doesNotContainKeys("onbehalf", "occurredon", "traceparent");
    }

    private static Envelope bare(String actor, String role) {
        return new Envelope(
                "event-1",
                "t.v1",
                "/s",
                "a-1",
                0,
                Instant.EPOCH,
                null,
                "school-1",
                actor,
                role,
                null,
                "policy",
                "r",
                "c",
                null);
    }

    private static Arrival arrival(LogEntry entry) {
        var sent = EventRecords.of("journal.events", entry);
        return Arrival.of(new ConsumerRecord<>(
                sent.topic(),
                0,
                7,
                sent.timestamp(),
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty()));
    }
}
