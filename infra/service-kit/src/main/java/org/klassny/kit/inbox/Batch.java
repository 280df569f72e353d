package org.klassny.kit.inbox;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.klassny.kit.inbox.Arrival.Unreadable;
import org.klassny.kit.problem.Outage;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;

/** Hands arrivals to a projection inside the caller's transaction, and sets aside those that it can't take. */
final class Batch<E> {

    private static final String WAITS = "waits behind an earlier event of its aggregate";

    private final Subscription<E> subscription;
    private final Reading<E> reading;
    private final DeadLetters letters;
    private final TransactionTemplate savepoint;

    Batch(Subscription<E> subscription, DeadLetters letters, TransactionTemplate savepoint) {
        this.subscription = subscription;
        this.reading = new Reading<>(subscription.events());
        this.letters = letters;
        this.savepoint = savepoint;
    }

    /** The quick way: all at once. Any failure is left to the caller. */
    void project(List<Arrival> arrivals, Projection<E> projection) {
        var events = reading.of(arrivals);
        if (!events.isEmpty()) {
            projection.project(events);
        }
    }

    /** The careful way, after a failure: one by one, each behind a savepoint; what fails and what follows it in its aggregate is set aside. */
    void projectOneByOne(List<Arrival> arrivals, Projection<E> projection, Set<String> blocked) {
        for (var arrival : arrivals) {
            if (blocked.contains(arrival.subject())) {
                letters.add(subscription.name(), arrival, WAITS);
                continue;
            }
            var reason = attempt(arrival, projection);
            if (reason != null) {
                letters.add(subscription.name(), arrival, reason);
                blocked.add(arrival.subject());
            }
        }
    }

    /** Tries one, and says why it failed, or null. */
    @Nullable
    String attempt(Arrival arrival, Projection<E> projection) {
        try {
            savepoint.executeWithoutResult(_ -> project(List.of(arrival), projection));
            return null;
        } catch (RuntimeException e) {
            if (Outage.caused(e)) {
                throw e;
            }
            return reason(e);
        }
    }

    /** Without values of the event: an operator reads it. */
    static String reason(RuntimeException e) {
        return switch (e) {
            case Unreadable unreadable -> String.valueOf(unreadable.getMessage());
            case JacksonException _ -> "data that is not of its type";
            default -> e.getClass().getSimpleName();
        };
    }
}
