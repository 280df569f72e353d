package org.klassny.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Metadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Records that could not be handled, and the later ones of their aggregates that wait behind them. */
public final class DeadLetters {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Clock clock;

    public DeadLetters(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A record set aside; the reason tells what went wrong, without values of the event. */
    public record Letter(
            long id,
            String consumer,
            String subject,
            String type,
            String reason,
            Instant arrivedAt,
            int attempts,
            Arrival arrival) {

        /** As the record says; null where it names none. */
        @Nullable
        String school() {
            return arrival.headers().get(Metadata.SCHOOL);
        }
    }

    /** Where a record lies. */
    public record Place(TopicPartition partition, long offset) {

        public static Place of(Arrival arrival) {
            return new Place(new TopicPartition(arrival.topic(), arrival.partition()), arrival.offset());
        }
    }

    void add(String consumer, Arrival arrival, String reason) {
        db.sql("""
            insert into dead_letter
                (consumer, topic, partition, "offset", subject, type, reason, headers, data, arrived_at, attempts)
            values (:consumer, :topic, :partition, :offset, :subject, :type, :reason, :headers::jsonb, :data, :at, 1)
            on conflict (consumer, topic, partition, "offset") do nothing
            """)
                .param("consumer", consumer)
                .param("topic", arrival.topic())
                .param("partition", arrival.partition())
                .param("offset", arrival.offset())
                .param("subject", arrival.subject())
                .param("type", arrival.type())
                .param("reason", reason)
                .param("headers", Json.events().writeValueAsString(arrival.headers()))
                .param("data", arrival.data())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> blockedSubjects(String consumer) {
        return new HashSet<>(db.sql("select distinct subject from dead_letter where consumer = :consumer")
                .param("consumer", consumer)
                .query(String.class)
                .list());
    }

    public Set<Place> places(String consumer) {
        return new HashSet<>(db.sql("select topic, partition, \"offset\" from dead_letter where consumer = :consumer")
                .param("consumer", consumer)
                .query((row, _) -> new Place(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)))
                .list());
    }

    /** The letters of a school, and those without one that letters of the school wait behind. */
    public List<Letter> list(String school, int limit) {
        return db.sql("""
            select * from dead_letter d
            where d.headers ->> :key = :school
               or d.headers ->> :key is null and exists (
                   select 1 from dead_letter w
                   where w.consumer = d.consumer and w.subject = d.subject and w.headers ->> :key = :school)
            order by letter_id limit :limit
            """)
                .param("key", Metadata.SCHOOL)
                .param("school", school)
                .param("limit", limit)
                .query(DeadLetters::letter)
                .list();
    }

    /** Of all schools. */
    public long count() {
        return db.sql("select count(*) from dead_letter").query(Long.class).single();
    }

    /** The letters of one aggregate in the order of their arrival, locked until the transaction ends; none where they are not the school's. */
    List<Letter> lock(String consumer, String subject, String school) {
        var letters = db.sql("""
            select * from dead_letter where consumer = :consumer and subject = :subject
            order by letter_id for update
            """)
                .param("consumer", consumer)
                .param("subject", subject)
                .query(DeadLetters::letter)
                .list();
        var schools =
                letters.stream().map(Letter::school).filter(Objects::nonNull).collect(Collectors.toSet());
        return schools.equals(Set.of(school)) ? letters : List.of();
    }

    void remove(long id) {
        db.sql("delete from dead_letter where letter_id = :id").param("id", id).update();
    }

    void failedAgain(long id, String reason) {
        db.sql("update dead_letter set attempts = attempts + 1, reason = :reason where letter_id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        var arrival = new Arrival(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("subject"),
                Json.events().readValue(row.getString("headers"), HEADERS),
                row.getString("data"));
        return new Letter(
                row.getLong("letter_id"),
                row.getString("consumer"),
                row.getString("subject"),
                row.getString("type"),
                row.getString("reason"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getInt("attempts"),
                arrival);
    }
}
