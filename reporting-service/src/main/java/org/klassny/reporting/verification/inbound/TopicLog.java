package org.klassny.reporting.verification.inbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.inbox.Arrival;
import org.klassny.kit.inbox.MergedTopic;
import org.klassny.reporting.verification.read.chain.Event;
import org.klassny.reporting.verification.read.chain.Sent;
import org.klassny.reporting.verification.read.chain.SentLog;

/** The topic of a service. Nothing that its records say of themselves is believed. */
final class TopicLog implements SentLog {

    private final MergedTopic topic;
    private final Duration grace;

    /** The topic may lag behind the store for so long before an event counts as missing. */
    TopicLog(MergedTopic topic, Duration grace) {
        this.topic = topic;
        this.grace = grace;
    }

    @Override
    public @Nullable Sent peek() {
        var next = topic.peek();
        return next == null ? null : sent(next);
    }

    @Override
    public void take() {
        topic.take();
    }

    @Override
    public void await(long number) {
        var deadline = System.nanoTime() + grace.toNanos();
        do {
            topic.lookFurther();
            var next = topic.peek();
            if (next != null && MergedTopic.number(next) <= number) {
                return;
            }
        } while (System.nanoTime() < deadline);
    }

    @Override
    public boolean holds(Predicate<Sent> wanted) {
        return topic.anywhere(arrival -> wanted.test(sent(arrival)));
    }

    @Override
    public void close() {
        topic.close();
    }

    private static Sent sent(Arrival arrival) {
        return new Sent(
                MergedTopic.number(arrival),
                arrival.headers().get("hash"),
                event(arrival),
                arrival.headers().get("id"),
                arrival.key(),
                arrival.headers().get(Metadata.SCHOOL));
    }

    private static @Nullable Event event(Arrival arrival) {
        try {
            return new Event(arrival.envelope(), arrival.data());
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
