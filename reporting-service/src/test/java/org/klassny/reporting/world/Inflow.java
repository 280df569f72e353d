package org.klassny.reporting.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until the service has read what was sent. */
public final class Inflow {

    private static final Map<String, List<String>> TOPICS = Map.of(
            "reference", List.of("people", "schedule"),
            "fill-rate", List.of("journal"),
            "progress", List.of("journal"),
            "lessons", List.of("journal"),
            "audit", List.of("journal"));

    private Inflow() {}

    public static void isRead(JdbcClient db) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> TOPICS.forEach((consumer, services) -> services.forEach(
                        service -> ForeignLog.of(service).reached().forEach((partition, number) -> assertThat(
                                        reached(db, consumer, service, partition))
                                .as("%s of %s.events-%d", consumer, service, partition)
                                .isGreaterThanOrEqualTo(number)))));
    }

    private static long reached(JdbcClient db, String consumer, String service, int partition) {
        return db.sql("""
                        select coalesce(max(log_index), 0) from inbox_position
                        where consumer = :consumer and topic = :topic and partition = :partition
                        """)
                .param("consumer", consumer)
                .param("topic", service + ".events")
                .param("partition", partition)
                .query(Long.class)
                .single();
    }
}
