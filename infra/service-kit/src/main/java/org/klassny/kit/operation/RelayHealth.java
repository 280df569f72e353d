package org.klassny.kit.operation;

import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.Relay;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Shows how many numbered events Kafka has not yet acknowledged. No part of readiness: a broker that is away delays and loses nothing. */
final class RelayHealth extends AbstractHealthIndicator {

    private final Relay relay;
    private final EventLog log;

    RelayHealth(Relay relay, EventLog log) {
        super("the log could not be read");
        this.relay = relay;
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        (relay.isRunning() ? builder.up() : builder.down())
                .withDetail("unpublished", log.head().logIndex() - log.published());
    }
}
