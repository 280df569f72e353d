package org.klassny.reporting.verification.read.chain;

import static org.klassny.reporting.verification.read.chain.DifferenceKind.CHAIN_BROKEN;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.INSERTED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.REORDERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.STORE_ALTERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.STORE_MISSING;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.TOPIC_ALTERED;
import static org.klassny.reporting.verification.read.chain.DifferenceKind.TOPIC_MISSING;

import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks store and topic side by side in the order of the numbers and computes each hash from the one before (A4). Holds
 * neither of them in memory. The chain goes through the events of all schools; what the store holds is compared for those of
 * one, and no other is named (ADR 0013).
 */
public final class ChainCheck {

    private static final int PROGRESS = 10_000;

    private final StoredLog store;
    private final SentLog topic;
    private final String school;
    private final Hashes hashes = new Hashes();
    private @Nullable Difference ofAnotherSchool;
    private long passedOver;

    public ChainCheck(StoredLog store, SentLog topic, String school) {
        this.store = store;
        this.topic = topic;
        this.school = school;
    }

    /** Tells {@code progress} now and then how many events have been checked. */
    public Outcome run(LongConsumer progress) {
        var first = walk(progress);
        var unnumbered = store.unnumbered();
        if (first == null && !unnumbered.isEmpty()) {
            first = new Difference(INSERTED, null, unnumbered.getFirst(), null, false);
        }
        return new Outcome(hashes.count() - passedOver, first == null ? ofAnotherSchool : first, unnumbered.size());
    }

    /** One of the school itself. */
    private @Nullable Difference walk(LongConsumer progress) {
        var ended = false;
        while (true) {
            var number = hashes.count() + 1;
            var sent = topic.peek();
            if (sent != null && sent.number() < number) {
                var difference = again(sent);
                if (difference != null && !noted(difference)) {
                    return difference;
                }
                topic.take();
                continue;
            }
            var stored = store.peek();
            ended |= stored == null;
            if (ended && sent == null) {
                return null;
            }
            if (stored == null) {
                stored = store.peek();
            }
            if (stored != null && (sent == null || sent.number() > number)) {
                topic.await(number);
                sent = topic.peek();
                if (sent != null && sent.number() < number) {
                    continue;
                }
            }
            stored = stored == null || stored.number() != number ? null : stored;
            sent = sent == null || sent.number() != number ? null : sent;
            var difference = compare(number, stored, sent);
            if (difference != null && !noted(difference)) {
                return difference;
            }
            if (difference != null) {
                // only where both say how the chain goes on can anything be said of what comes after
                if (stored == null || sent == null || !stored.hash().equals(sent.hash())) {
                    return null;
                }
                hashes.add(stored.hash());
                passedOver++;
            }
            store.take();
            topic.take();
            if (number % PROGRESS == 0) {
                progress.accept(number);
            }
        }
    }

    /** Whether it is another school's: the first of those is told of if the school's own events agree. */
    private boolean noted(Difference difference) {
        if (difference.ofAnotherSchool() && ofAnotherSchool == null) {
            ofAnotherSchool = difference;
        }
        return difference.ofAnotherSchool();
    }

    private Difference named(DifferenceKind kind, @Nullable Long number, Sent sent) {
        return sent.isOf(school) ? sent.as(kind, number) : Difference.ofAnotherSchool(kind, number);
    }

    /** A record with a number that was passed is a repeated sending, and says the same as the first. */
    private @Nullable Difference again(Sent sent) {
        if (sent.number() < 1) {
            return named(INSERTED, null, sent);
        }
        var previous = hashes.of(sent.number() - 1, store);
        var hash = hashes.of(sent.number(), store);
        return previous != null
                        && sent.follows(previous, sent.number())
                        && String.valueOf(sent.hash()).equals(hash)
                ? null
                : named(INSERTED, sent.number(), sent);
    }

    private @Nullable Difference compare(long number, @Nullable Stored stored, @Nullable Sent sent) {
        var previous = hashes.last();
        var sentFollows = sent != null && sent.follows(previous, number);
        if (stored != null
                && sent != null
                && stored.event() == null
                && sentFollows
                && !sent.isOf(school)
                && stored.hash().equals(sent.hash())) {
            hashes.add(stored.hash());
            return null;
        }
        if (stored == null || stored.gone()) {
            return sent == null
                    ? Difference.of(STORE_MISSING, number, null)
                    : named(stored != null || sentFollows ? STORE_MISSING : INSERTED, number, sent);
        }
        var event = stored.event();
        var storeFollows = event != null && event.hashAfter(previous, number).equals(stored.hash());
        if (sent == null) {
            var missing = topic.holds(other -> other.number() == number) ? REORDERED : TOPIC_MISSING;
            if (stored.withheld()) {
                return Difference.ofAnotherSchool(missing, number);
            }
            return Difference.of(storeFollows ? missing : STORE_ALTERED, number, event);
        }
        if (storeFollows && sentFollows && stored.hash().equals(sent.hash())) {
            hashes.add(stored.hash());
            return null;
        }
        return differing(number, stored, sent, storeFollows, sentFollows);
    }

    private Difference differing(long number, Stored stored, Sent sent, boolean storeFollows, boolean sentFollows) {
        var event = stored.event();
        if (sentFollows && !storeFollows) {
            var kind = event != null && isElsewhere(event, sent) ? REORDERED : STORE_ALTERED;
            return event == null || sent.isOf(school) ? named(kind, number, sent) : Difference.of(kind, number, event);
        }
        if (storeFollows && !sentFollows) {
            var moved = event != null && isElsewhere(event, sent);
            return Difference.of(moved ? REORDERED : TOPIC_ALTERED, number, event);
        }
        return stored.withheld() ? named(CHAIN_BROKEN, number, sent) : Difference.of(CHAIN_BROKEN, number, event);
    }

    /** Store and topic name different events here, and the topic holds that of the store in another place. */
    private boolean isElsewhere(Event event, Sent here) {
        return !event.envelope().id().equals(here.eventId())
                && topic.holds(
                        other -> event.envelope().id().equals(other.eventId()) && other.number() != here.number());
    }
}
