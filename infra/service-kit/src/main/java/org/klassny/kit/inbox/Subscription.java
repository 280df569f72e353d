package org.klassny.kit.inbox;

import java.util.List;
import java.util.function.Function;
import org.klassny.kit.event.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A projection fed from topics.
 *
 * @param name unique in the service; the consumer group is {@code <service>.<name>}
 * @param events the sealed interface of the events that are read; others are passed over
 * @param tables what the projection writes, for rebuilding it from zero
 * @param projection made for a database client, so that a rebuild can write beside the live rows
 */
public record Subscription<E>(
        String name,
        Class<E> events,
        List<String> topics,
        List<String> tables,
        Function<JdbcClient, Projection<E>> projection) {

    public Subscription {
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
    }
}
