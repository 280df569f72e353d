package org.klassny.kit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service tells the kit of itself.
 *
 * @param service short name, such as {@code journal}: source of its events, name of its topic and consumer groups
 * @param kafka bootstrap servers
 * @param node stable name of this instance, so that it takes its claims back at once after a restart
 * @param clock instant that the school clock showed, or null for the real time
 * @param clockSetAt when it showed it, by the machine's clock; at the start where it is null
 * @param operatorRole who may see and retry dead letters
 * @param auditorRole who may read the log as stored
 * @param partitions of the service's topic when it is made
 * @param cachedAggregates how many aggregates stay in memory: the lessons of some days
 * @param longestTransaction that writes events: a gap in the log that is older counts as lost
 */
@ConfigurationProperties("klassny")
public record KitProperties(
        String service,
        String kafka,
        String node,
        @Nullable Instant clock,
        @Nullable Instant clockSetAt,
        String operatorRole,
        String auditorRole,
        @DefaultValue("6") int partitions,
        @DefaultValue("2000") long cachedAggregates,
        @DefaultValue("60s") Duration longestTransaction) {

    public String topic() {
        return service + ".events";
    }

    public String source() {
        return "/" + service;
    }
}
