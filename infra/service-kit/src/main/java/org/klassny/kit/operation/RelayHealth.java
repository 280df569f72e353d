package org.klassny.kit.operation;

import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.Relay;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Shows how many numbered events Kafka has not yet acknowledged. No part of readiness: a broker that is away delays and loses nothing. */
final class RelayHealth implements HealthIndicator {

    private final Relay relay;
    private final EventLog log;

    RelayHealth(Relay relay, EventLog log) {
        this.relay = relay;
        this.log = log;
    }

    @Override
    public Health health() {
        return (relay.isRunning() ? Health.up() : Health.down())
                .withDetail("unpublished", log.head().logIndex() - log.published())
                .build();
    }
}
