package org.klassny.reporting.verification.read.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.reporting.verification.read.chain.Copies.event;
import static org.klassny.reporting.verification.read.chain.Copies.sent;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.CHAIN_BROKEN;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.INSERTED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.REORDERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.STORE_ALTERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.TOPIC_MISSING;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers 3 and 4 are of another school than the one that asks. */
class ChainOfSchoolsTest {

    private final Copies copies = new Copies(Set.of(3, 4));

    @Test
    void findsNothingInAWholeLog() {
        assertThat(copies.check()).isEqualTo(new Outcome(Copies.EVENTS, null, 0));
    }

    @Test
    void namesNoRecordOfAnotherSchool() {
        replace(3, event(3, "other data", "school-2"));
        assertThat(copies.check()).isEqualTo(outcome(7, Difference.ofAnotherSchool(CHAIN_BROKEN, 3L)));
    }

    @Test
    void namesAnOwnEventBehindADamageOfAnotherSchool() {
        replace(3, event(3, "other data", "school-2"));
        copies.store(6, event(6, "other data"));
        assertThat(copies.check()).isEqualTo(outcome(4, new Difference(STORE_ALTERED, 6L, "event-6", "a", false)));
    }

    @Test
    void goesOnBehindARepetitionOfAnotherSchoolThatSaysSomethingElse() {
        copies.partition(3).add(sent(3, copies.stored(3).hash(), event(3, "other data", "school-2")));
        assertThat(copies.check()).isEqualTo(outcome(8, Difference.ofAnotherSchool(INSERTED, 3L)));
        copies.store(6, event(6, "other data"));
        assertThat(copies.check().first()).isEqualTo(new Difference(STORE_ALTERED, 6L, "event-6", "a", false));
    }

    @Test
    void saysThatARecordOfAnotherSchoolIsGoneFromTheTopicAndEndsThere() {
        copies.partition(3).remove(copies.place(3));
        assertThat(copies.check()).isEqualTo(outcome(2, Difference.ofAnotherSchool(TOPIC_MISSING, 3L)));
    }

    @Test
    void leavesToAnotherSchoolWhatIsGoneFromItsStore() {
        copies.store.set(2, new Stored(3, copies.stored(3).hash(), null, true, false));
        copies.store.set(3, new Stored(4, copies.stored(4).hash(), null, false, false));
        assertThat(copies.check().ok()).isTrue();
    }

    @Test
    void namesAnOwnEventThatTheStoreGivesToAnotherSchool() {
        copies.store.set(4, new Stored(5, copies.stored(5).hash(), null, false, true));
        assertThat(copies.check().first()).isEqualTo(new Difference(STORE_ALTERED, 5L, "event-5", "b", false));
    }

    @Test
    void namesAnOwnEventThatWasSwappedWithOneOfAnotherSchool() {
        copies.store(3, Objects.requireNonNull(copies.stored(5).event()));
        copies.store.set(4, new Stored(5, copies.stored(5).hash(), null, false, true));
        assertThat(copies.check().first()).isEqualTo(new Difference(REORDERED, 3L, "event-5", "b", false));
    }

    @Test
    void saysThatTheChainBreaksBehindAnOwnEventForgedInBothCopies() {
        var forged = event(2, "other data");
        var hash = forged.hashAfter(copies.stored(1).hash(), 2);
        copies.store.set(1, new Stored(2, hash, forged, false, false));
        copies.partition(2).set(copies.place(2), sent(2, hash, forged));
        assertThat(copies.check()).isEqualTo(outcome(7, Difference.ofAnotherSchool(CHAIN_BROKEN, 3L)));
    }

    private void replace(int number, Event event) {
        copies.partition(number)
                .set(copies.place(number), sent(number, copies.stored(number).hash(), event));
    }

    private static Outcome outcome(long events, Difference first) {
        return new Outcome(events, first, 0);
    }
}
