package org.klassny.reporting.verification.read.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.reporting.verification.read.chain.Copies.event;
import static org.klassny.reporting.verification.read.chain.Copies.sent;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.CHAIN_BROKEN;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.INSERTED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.REORDERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.STORE_ALTERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.STORE_MISSING;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.TOPIC_ALTERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.TOPIC_MISSING;

import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final Copies copies = new Copies();

    @Test
    void findsNothingInAWholeLog() {
        assertThat(copies.check()).isEqualTo(new Outcome(Copies.EVENTS, null, 0));
    }

    @Test
    void findsNothingInRecordsThatWereSentAgain() {
        copies.partition(4).addAll(2, copies.partition(4).subList(0, 2));
        assertThat(copies.check().ok()).isTrue();
    }

    @Test
    void findsNothingInAnEmptyLog() {
        copies.store.clear();
        copies.topic.forEach(partition -> partition.clear());
        assertThat(copies.check()).isEqualTo(new Outcome(0, null, 0));
    }

    @Test
    void namesAnEventAlteredInTheStore() {
        copies.store(5, event(5, "other data"));
        expect(STORE_ALTERED, 5);
        assertThat(copies.check().events()).isEqualTo(4);
    }

    @Test
    void namesAHashAlteredInTheStore() {
        copies.store.set(4, new Stored(5, "f".repeat(64), copies.stored(5).event(), false, false));
        expect(STORE_ALTERED, 5);
    }

    @Test
    void namesAnEventThatTheStoreCannotRead() {
        copies.store.set(4, new Stored(5, copies.stored(5).hash(), null, false, false));
        expect(STORE_ALTERED, 5);
    }

    @Test
    void namesAnEventGoneFromTheStore() {
        copies.store.set(4, new Stored(5, copies.stored(5).hash(), null, true, false));
        expect(STORE_MISSING, 5);
    }

    @Test
    void namesANumberGoneFromTheStore() {
        copies.store.remove(4);
        expect(STORE_MISSING, 5);
    }

    @Test
    void namesTheFirstOfAnEndCutOffTheStore() {
        copies.store.subList(6, 8).clear();
        expect(STORE_MISSING, 7);
    }

    @Test
    void namesEventsSwappedInTheStore() {
        var third = Objects.requireNonNull(copies.stored(3).event());
        copies.store(3, Objects.requireNonNull(copies.stored(6).event()));
        copies.store(6, third);
        expect(REORDERED, 3);
    }

    @Test
    void namesAnEventOfTheStoreWithoutANumber() {
        copies.unnumbered.add("event-99");
        assertThat(copies.check().first()).isEqualTo(new Difference(INSERTED, null, "event-99", null, false));
    }

    @Test
    void namesARecordAlteredInTheTopic() {
        replace(5, sent(5, copies.stored(5).hash(), event(5, "other data")));
        expect(TOPIC_ALTERED, 5);
    }

    @Test
    void namesARecordWhoseKeyIsNotItsAggregate() {
        var event = event(5, "data 5");
        replace(5, new Sent(5, copies.stored(5).hash(), event, "event-5", "a", "school-1"));
        expect(TOPIC_ALTERED, 5);
    }

    @Test
    void namesARecordGoneFromTheTopic() {
        copies.partition(5).remove(copies.place(5));
        expect(TOPIC_MISSING, 5);
    }

    @Test
    void namesTheFirstOfAnEndCutOffTheTopic() {
        copies.partition(7).remove(copies.place(7));
        copies.partition(8).remove(copies.place(8));
        expect(TOPIC_MISSING, 7);
    }

    @Test
    void namesRecordsThatChangedTheirPlaces() {
        Collections.swap(copies.partition(3), copies.place(3), copies.place(5));
        expect(REORDERED, 3);
    }

    @Test
    void namesRecordsThatChangedTheirNumbers() {
        replace(3, sent(3, copies.stored(3).hash(), event(5, "data 5")));
        replace(5, sent(5, copies.stored(5).hash(), event(3, "data 3")));
        expect(REORDERED, 3);
    }

    @Test
    void namesARepetitionThatSaysSomethingElse() {
        copies.partition(2).add(sent(2, copies.stored(2).hash(), event(2, "other data")));
        expect(INSERTED, 2);
    }

    @Test
    void namesARecordThatTheStoreNeverHad() {
        copies.partition(9).add(sent(9, "f".repeat(64), event(9, "data 9")));
        expect(INSERTED, 9);
    }

    @Test
    void namesARecordWithoutANumber() {
        copies.partition(4).add(1, new Sent(0, null, null, "event-x", "a", "school-1"));
        assertThat(copies.check().first()).isEqualTo(new Difference(INSERTED, null, "event-x", "a", false));
    }

    @Test
    void namesWhereStoreAndTopicFollowDifferentChains() {
        copies.store(5, event(5, "other data"));
        copies.rehashStore(5);
        expect(CHAIN_BROKEN, 5);
    }

    @Test
    void namesWhereNeitherFollowsTheChain() {
        copies.store(5, event(5, "other data"));
        replace(5, sent(5, copies.stored(5).hash(), event(5, "other data")));
        expect(CHAIN_BROKEN, 5);
    }

    private void replace(int number, Sent sent) {
        copies.partition(number).set(copies.place(number), sent);
    }

    private void expect(DifferenceKind kind, long number) {
        var first = copies.check().first();
        assertThat(first).isNotNull();
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.logIndex()).isEqualTo(number);
    }
}
