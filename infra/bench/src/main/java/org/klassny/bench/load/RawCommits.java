package org.klassny.bench.load;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.klassny.local.server.Database;

/**
 * The limit of a save: the rows that it leaves (an event and a cell of the gradebook for each mark) written by JDBC alone
 * in one batch and one commit, into tables of the same form in a schema of their own.
 */
public final class RawCommits implements Work {

    private final java.sql.Connection connection;
    private final PreparedStatement events;
    private final PreparedStatement cells;
    private final Sample sample;
    private final int caller;
    private final int rows;
    private final int lessons;
    private long turn;

    /** An event as the service has stored it: what is in the columns that are not keys. */
    public record Sample(String type, String payloadType, String payload, String metaData) {}

    public RawCommits(Database database, Sample sample, int caller, int rows, int lessons) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("currentSchema", RawTables.SCHEMA);
        connection = DriverManager.getConnection(database.url(), properties);
        connection.setAutoCommit(false);
        events = connection.prepareStatement("""
                insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                                payload_type, payload, meta_data, time_stamp)
                values (?, ?, ?, ?, ?, ?, ?, ?)""");
        cells = connection.prepareStatement("""
                insert into gradebook_mark as m (lesson_id, mark_id, student_id, work_type, value, version,
                                                 entered_at, entered_by)
                values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?)
                on conflict (lesson_id, mark_id) do update
                set value = excluded.value, version = excluded.version, entered_at = excluded.entered_at,
                    entered_by = excluded.entered_by
                where m.version < excluded.version""");
        this.sample = sample;
        this.caller = caller;
        this.rows = rows;
        this.lessons = lessons;
    }

    @Override
    public int once() throws SQLException {
        var lesson = "raw-" + rows + "-" + caller + "-" + turn % lessons;
        long round = turn / lessons;
        int from = (int) (round * rows % School.STUDENTS);
        var now = Instant.now().toString();
        for (int row = 0; row < rows; row++) {
            events.setString(1, UUID.randomUUID().toString());
            events.setString(2, lesson);
            events.setLong(3, round * rows + row);
            events.setString(4, sample.type());
            events.setString(5, sample.payloadType());
            events.setString(6, sample.payload());
            events.setString(7, sample.metaData());
            events.setString(8, now);
            events.addBatch();
            cells.setString(1, lesson);
            cells.setString(2, "mark-" + (from + row));
            cells.setString(3, "student-" + (from + row));
            cells.setString(4, "WRITTEN_WORK");
            cells.setString(5, Long.toString(2 + round % 4));
            cells.setInt(6, (int) round + 1);
            cells.setString(7, now);
            cells.setString(8, "staff-" + caller);
            cells.addBatch();
        }
        events.executeBatch();
        cells.executeBatch();
        connection.commit();
        turn++;
        return rows;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
