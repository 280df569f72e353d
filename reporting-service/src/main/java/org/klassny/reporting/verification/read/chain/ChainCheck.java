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
 * neither of them in memory.
 */
public final class ChainCheck {

    private static final int PROGRESS = 10_000;

    private final StoredLog store;
    private final SentLog topic;
    private final Hashes hashes = new Hashes();

    public ChainCheck(StoredLog store, SentLog topic) {
        this.store = store;
        this.topic = topic;
    }

    /** Tells {@code progress} now and then how many events have been checked. */
    public Outcome run(LongConsumer progress) {
        var first = walk(progress);
        var unnumbered = store.unnumbered();
        if (first == null && !unnumbered.isEmpty()) {
            first = new Difference(INSERTED, null, unnumbered.getFirst(), null);
        }
        return new Outcome(hashes.count(), first, unnumbered.size());
    }

    private @Nullable Difference walk(LongConsumer progress) {
        var ended = false;
        while (true) {
            var number = hashes.count() + 1;
            var sent = topic.peek();
            if (sent != null && sent.number() < number) {
                var difference = again(sent);
                if (difference != null) {
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
            var difference = compare(
                    number,
                    stored == null || stored.number() != number ? null : stored,
                    sent == null || sent.number() != number ? null : sent);
            if (difference != null) {
                return difference;
            }
            store.take();
            topic.take();
            if (number % PROGRESS == 0) {
                progress.accept(number);
            }
        }
    }

    /** A record with a number that was passed is a repeated sending, and says the same as the first. */
    private @Nullable Difference again(Sent sent) {
        if (sent.number() < 1) {
            return sent.as(INSERTED, null);
        }
        var previous = hashes.of(sent.number() - 1, store);
        var hash = hashes.of(sent.number(), store);
        return previous != null
                        && sent.follows(previous, sent.number())
                        && String.valueOf(sent.hash()).equals(hash)
                ? null
                : sent.as(INSERTED, sent.number());
    }

    private @Nullable Difference compare(long number, @Nullable Stored stored, @Nullable Sent sent) {
        var previous = hashes.last();
        var sentFollows = sent != null && sent.follows(previous, number);
        if (stored == null || stored.gone()) {
            return sent == null
                    ? new Difference(STORE_MISSING, number, null, null)
                    : sent.as(stored != null || sentFollows ? STORE_MISSING : INSERTED, number);
        }
        var event = stored.event();
        var storeFollows = event != null && event.hashAfter(previous, number).equals(stored.hash());
        if (sent == null) {
            return storeFollows
                    ? Difference.of(
                            topic.holds(other -> other.number() == number) ? REORDERED : TOPIC_MISSING, number, event)
                    : Difference.of(STORE_ALTERED, number, event);
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
            var moved = event != null && isElsewhere(event, sent);
            return sent.as(moved ? REORDERED : STORE_ALTERED, number);
        }
        if (storeFollows && !sentFollows) {
            var moved = event != null && isElsewhere(event, sent);
            return Difference.of(moved ? REORDERED : TOPIC_ALTERED, number, event);
        }
        return Difference.of(CHAIN_BROKEN, number, event);
    }

    /** Store and topic name different events here, and the topic holds that of the store in another place. */
    private boolean isElsewhere(Event event, Sent here) {
        return !event.envelope().id().equals(here.eventId())
                && topic.holds(
                        other -> event.envelope().id().equals(other.eventId()) && other.number() != here.number());
    }
}
