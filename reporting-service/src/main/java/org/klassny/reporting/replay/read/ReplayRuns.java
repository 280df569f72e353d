package org.klassny.reporting.replay.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.klassny.kit.KitProperties;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.replay.ReplayResult;
import org.klassny.reporting.replay.read.ReplayRun.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs and their results. That only one runs is held by the table, whichever instance was asked. */
@Component
public class ReplayRuns {

    private final JdbcClient db;
    private final Clock clock;
    private final String node;

    ReplayRuns(JdbcClient db, Clock clock, KitProperties kit) {
        this.db = db;
        this.clock = clock;
        this.node = kit.node();
    }

    /** Empty where one is running. */
    Optional<UUID> begin(Actor actor, String projection) {
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into replay_run (run_id, school_id, requested_by, projection, node, state, started_at)
                            values (:id, :school, :person, :projection, :node, 'RUNNING', :now)
                            """)
                    .param("id", id)
                    .param("school", actor.school())
                    .param("person", actor.person())
                    .param("projection", projection)
                    .param("node", node)
                    .param("now", now())
                    .update();
            return Optional.of(id);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    void progress(UUID id, long events) {
        db.sql("update replay_run set events = :events where run_id = :id")
                .param("events", events)
                .param("id", id)
                .update();
    }

    void done(UUID id, ReplayResult result) {
        db.sql("""
                        update replay_run
                        set state = 'DONE', finished_at = :now, events = :events, took_millis = :took,
                            events_per_second = :rate, live_rows = :live, rebuilt_rows = :rebuilt,
                            differences = :differences, first_difference = :first, equal = :equal
                        where run_id = :id
                        """)
                .param("now", now())
                .param("events", result.events())
                .param("took", result.took().toMillis())
                .param("rate", result.eventsPerSecond())
                .param("live", result.liveRows())
                .param("rebuilt", result.rebuiltRows())
                .param("differences", result.differences())
                .param("first", result.firstDifference())
                .param("equal", result.equal())
                .param("id", id)
                .update();
    }

    void failed(UUID id, String failure) {
        db.sql("update replay_run set state = 'FAILED', finished_at = :now, failure = :failure where run_id = :id")
                .param("now", now())
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    /** What this instance had begun before it was started anew will never end. */
    int interrupted() {
        return db.sql("""
                        update replay_run
                        set state = 'FAILED', finished_at = :now, failure = 'interrupted by a restart of the service'
                        where state = 'RUNNING' and node = :node
                        """).param("now", now()).param("node", node).update();
    }

    public Optional<ReplayRun> find(String school, UUID id) {
        return db.sql("select * from replay_run where run_id = :id and school_id = :school")
                .param("id", id)
                .param("school", school)
                .query(ReplayRuns::run)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ReplayRun run(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ReplayRun(
                row.getObject("run_id", UUID.class),
                row.getString("projection"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("events"),
                row.getObject("took_millis", Long.class),
                row.getObject("events_per_second", Double.class),
                row.getObject("live_rows", Long.class),
                row.getObject("rebuilt_rows", Long.class),
                row.getObject("differences", Long.class),
                row.getString("first_difference"),
                row.getObject("equal", Boolean.class),
                row.getString("failure"));
    }
}
