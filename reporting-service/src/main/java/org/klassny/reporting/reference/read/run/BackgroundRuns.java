package org.klassny.reporting.reference.read.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.klassny.kit.actor.Actor;
import org.klassny.reporting.reference.read.run.BackgroundRun.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The runs of all kinds. That a school has one of a kind at a time is held by the table, whichever instance was asked. What
 * nobody has said for a minute that it lives is over: its instance is gone, or could not say how it ended.
 */
@Component
public class BackgroundRuns {

    private final JdbcClient db;
    private final Clock clock;

    BackgroundRuns(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Empty where one of the school is running. */
    Optional<UUID> begin(String kind, Actor actor, String object) {
        endThoseOfNobody();
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into background_run (run_id, kind, school_id, requested_by, object, state, started_at)
                            values (:id, :kind, :school, :person, :object, 'RUNNING', :now)
                            """)
                    .param("id", id)
                    .param("kind", kind)
                    .param("school", actor.school())
                    .param("person", actor.person())
                    .param("object", object)
                    .param("now", now())
                    .update();
            return Optional.of(id);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    /** These live; by the clock of the database, for that of the school may stand. */
    void beat(Collection<UUID> ids) {
        db.sql("update background_run set beat_at = now() where run_id in (:ids) and state = 'RUNNING'")
                .param("ids", ids)
                .update();
    }

    void progress(UUID id, long events) {
        db.sql("update background_run set events = :events where run_id = :id and state = 'RUNNING'")
                .param("events", events)
                .param("id", id)
                .update();
    }

    /** False where the run was given up meanwhile. */
    boolean done(UUID id, long events, String result) {
        return db.sql("""
                        update background_run
                        set state = 'DONE', finished_at = :now, events = :events, result = :result::jsonb
                        where run_id = :id and state = 'RUNNING'
                        """)
                        .param("now", now())
                        .param("events", events)
                        .param("result", result)
                        .param("id", id)
                        .update()
                == 1;
    }

    void failed(UUID id, String failure) {
        db.sql("""
                        update background_run set state = 'FAILED', finished_at = :now, failure = :failure
                        where run_id = :id and state = 'RUNNING'
                        """)
                .param("now", now())
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    public Optional<BackgroundRun> find(String kind, String school, UUID id) {
        endThoseOfNobody();
        return db.sql("select * from background_run where run_id = :id and kind = :kind and school_id = :school")
                .param("id", id)
                .param("kind", kind)
                .param("school", school)
                .query(BackgroundRuns::run)
                .optional();
    }

    private void endThoseOfNobody() {
        db.sql("""
                        update background_run
                        set state = 'FAILED', finished_at = :now, failure = 'the service was stopped or could not reach its database'
                        where state = 'RUNNING' and beat_at < now() - interval '1 minute'
                        """).param("now", now()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BackgroundRun run(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new BackgroundRun(
                row.getObject("run_id", UUID.class),
                row.getString("object"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("events"),
                row.getString("result"),
                row.getString("failure"));
    }
}
