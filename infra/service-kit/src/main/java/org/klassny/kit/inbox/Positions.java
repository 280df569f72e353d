package org.klassny.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far a consumer has come, kept beside the rows that it wrote. */
public final class Positions {

    public static final Position ZERO = new Position(0, 0);

    private final JdbcClient db;
    private final String consumer;

    public Positions(JdbcClient db, String consumer) {
        this.db = db;
        this.consumer = consumer;
    }

    /**
     * A place in one partition.
     *
     * @param nextOffset the first record not yet handled
     * @param logIndex the highest number handled in this partition; what is not above it is a repeated sending
     */
    public record Position(long nextOffset, long logIndex) {}

    public Map<TopicPartition, Position> all() {
        var positions = new HashMap<TopicPartition, Position>();
        db.sql("select topic, partition, next_offset, log_index from inbox_position where consumer = :consumer")
                .param("consumer", consumer)
                .query(row -> {
                    positions.put(
                            new TopicPartition(row.getString(1), row.getInt(2)),
                            new Position(row.getLong(3), row.getLong(4)));
                });
        return positions;
    }

    /** No consumer of this name commits until the transaction ends. */
    void hold() {
        db.sql("select 1 from inbox_position where consumer = :consumer for update")
                .param("consumer", consumer)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /** Moves on; {@link MovedByAnother} says that another instance has handled this partition meanwhile: nothing may be committed */
    void move(TopicPartition partition, Position from, Position to) {
        var rows = db.sql("""
            insert into inbox_position as p (consumer, topic, partition, next_offset, log_index)
            values (:consumer, :topic, :partition, :next, :index)
            on conflict (consumer, topic, partition) do update
            set next_offset = excluded.next_offset, log_index = excluded.log_index
            where p.next_offset = :from
            """)
                .param("consumer", consumer)
                .param("topic", partition.topic())
                .param("partition", partition.partition())
                .param("next", to.nextOffset())
                .param("index", to.logIndex())
                .param("from", from.nextOffset())
                .update();
        if (rows == 0) {
            throw new MovedByAnother(partition);
        }
    }

    static final class MovedByAnother extends IllegalStateException {
        MovedByAnother(TopicPartition partition) {
            super(partition + " was moved by another instance");
        }
    }
}
