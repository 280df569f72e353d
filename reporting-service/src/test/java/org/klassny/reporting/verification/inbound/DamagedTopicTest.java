package org.klassny.reporting.verification.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.inbox.MergedTopic;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.log.LogEntry;
import org.klassny.reporting.verification.read.chain.ChainCheck;
import org.klassny.reporting.verification.read.chain.Difference;
import org.klassny.reporting.verification.read.chain.DifferenceKind;
import org.klassny.reporting.verification.read.chain.Event;
import org.klassny.reporting.verification.read.chain.Outcome;
import org.klassny.reporting.verification.read.chain.Stored;
import org.klassny.reporting.verification.read.chain.StoredLog;
import org.klassny.reporting.world.ForeignLog;
import org.klassny.reporting.world.ForeignLog.By;
import org.klassny.teststack.Stack;
import org.klassny.teststack.WithStack;

/** A whole store held against a topic of the real broker, of six partitions, that was damaged. */
@WithStack
@Timeout(60)
class DamagedTopicTest {

    private ForeignLog log;
    private List<LogEntry> entries;

    @BeforeEach
    void fortyEventsOfTenLessons(TestInfo test) {
        log = ForeignLog.of(
                "damaged-" + test.getTestMethod().orElseThrow().getName().toLowerCase());
        for (var number = 0; number < 40; number++) {
            log.append(
                    "school-1", "lesson-" + number % 10, "journal.mark-given.v1", By.OFFICE, Map.of("value", number));
        }
        entries = new ArrayList<>(log.entries());
    }

    @Test
    void findsNothingWhereAllWasSentTwice() {
        entries.forEach(log::send);
        entries.forEach(log::send);
        assertThat(check()).isEqualTo(new Outcome(40, null, 0));
    }

    @Test
    void namesAnAlteredRecord() {
        var seventh = entries.get(6);
        entries.set(6, new LogEntry(7, seventh.hash(), seventh.envelope(), "{\"value\":5}"));
        entries.forEach(log::send);
        expect(DifferenceKind.TOPIC_ALTERED);
    }

    @Test
    void namesAMissingRecord() {
        entries.remove(6);
        entries.forEach(log::send);
        expect(DifferenceKind.TOPIC_MISSING);
    }

    @Test
    void namesTheFirstOfTwoSwappedRecords() {
        // 7 and 17 are of one lesson, so they lie in one partition
        Collections.swap(entries, 6, 16);
        entries.forEach(log::send);
        expect(DifferenceKind.REORDERED);
    }

    @Test
    void namesARepetitionThatSaysSomethingElse() {
        var seventh = entries.get(6);
        entries.forEach(log::send);
        log.send(new LogEntry(7, seventh.hash(), seventh.envelope(), "{\"value\":5}"));
        expect(DifferenceKind.INSERTED);
    }

    private void expect(DifferenceKind kind) {
        assertThat(check().first())
                .isEqualTo(
                        new Difference(kind, 7L, log.entries().get(6).envelope().id(), "lesson-6", false));
    }

    private Outcome check() {
        var kafka = new KafkaClients(Stack.kafka().bootstrap(), "verification", "test");
        try (var topic = new TopicLog(new MergedTopic(kafka, "verification", log.topic()), Duration.ofSeconds(1))) {
            return new ChainCheck(new WholeStore(log.entries()), topic, "school-1").run(_ -> {});
        }
    }

    private static final class WholeStore implements StoredLog {

        private final List<LogEntry> entries;
        private int next;

        WholeStore(List<LogEntry> entries) {
            this.entries = entries;
        }

        @Override
        public @Nullable Stored peek() {
            return next < entries.size() ? at(next + 1L) : null;
        }

        @Override
        public void take() {
            next++;
        }

        @Override
        public Stored at(long number) {
            var entry = entries.get((int) number - 1);
            return new Stored(number, entry.hash(), new Event(entry.envelope(), entry.data()), false, false);
        }

        @Override
        public List<String> unnumbered() {
            return List.of();
        }
    }
}
