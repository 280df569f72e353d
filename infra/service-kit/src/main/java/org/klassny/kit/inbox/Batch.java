package org.klassny.kit.inbox;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

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
            if (passes(e)) {
                throw e;
            }
            return e.getClass().getSimpleName();
        }
    }

    /** Failures of the database itself pass by themselves: they are no fault of the event. */
    static boolean passes(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof TransactionException
                || e instanceof Positions.MovedByAnother;
    }
}
