package org.klassny.kit.operation;

import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.inbox.InboxConsumer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Part of readiness: a new instance takes no requests before it knows what the log knew at its start. Once ready it stays
 * so without a broker: facts are then late, and the register goes on.
 */
final class CaughtUp implements HealthIndicator {

    private final Inbox inbox;

    CaughtUp(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Health health() {
        var health = inbox.consumers().stream().allMatch(consumer -> consumer.caughtUp() && consumer.isRunning())
                ? Health.up()
                : Health.outOfService();
        for (InboxConsumer<?> consumer : inbox.consumers()) {
            health.withDetail(consumer.name(), consumer.behind());
        }
        return health.build();
    }
}
