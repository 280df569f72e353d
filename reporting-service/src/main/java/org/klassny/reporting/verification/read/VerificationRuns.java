package org.klassny.reporting.verification.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.KitProperties;
import org.klassny.kit.actor.Actor;
import org.klassny.reporting.verification.read.VerificationRun.State;
import org.klassny.reporting.verification.read.chain.Difference;
import org.klassny.reporting.verification.read.chain.DifferenceKind;
import org.klassny.reporting.verification.read.chain.Outcome;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs and their results. That only one runs is held by the table, whichever instance was asked. */
@Component
public class VerificationRuns {

    private final JdbcClient db;
    private final Clock clock;
    private final String node;

    VerificationRuns(JdbcClient db, Clock clock, KitProperties kit) {
        this.db = db;
        this.clock = clock;
        this.node = kit.node();
    }

    /** Empty where one is running. */
    Optional<UUID> begin(Actor actor, String service) {
        var id = UUID.randomUUID();
        try {
            db.sql("""
                            insert into verification_run (run_id, school_id, requested_by, service, node, state, started_at)
                            values (:id, :school, :person, :service, :node, 'RUNNING', :now)
                            """)
                    .param("id", id)
                    .param("school", actor.school())
                    .param("person", actor.person())
                    .param("service", service)
                    .param("node", node)
                    .param("now", now())
                    .update();
            return Optional.of(id);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    void progress(UUID id, long events) {
        db.sql("update verification_run set events = :events where run_id = :id")
                .param("events", events)
                .param("id", id)
                .update();
    }

    void done(UUID id, Outcome outcome) {
        var first = outcome.first();
        db.sql("""
                        update verification_run
                        set state = 'DONE', finished_at = :now, events = :events, ok = :ok, difference = :difference,
                            log_index = :logIndex, event_id = :event, aggregate = :aggregate, of_another_school = :other, unnumbered = :unnumbered
                        where run_id = :id
                        """)
                .param("now", now())
                .param("events", outcome.events())
                .param("ok", outcome.ok())
                .param("difference", first == null ? null : first.kind().name())
                .param("logIndex", first == null ? null : first.logIndex())
                .param("event", first == null ? null : first.eventId())
                .param("aggregate", first == null ? null : first.aggregate())
                .param("other", first != null && first.ofAnotherSchool())
                .param("unnumbered", outcome.unnumbered())
                .param("id", id)
                .update();
    }

    void failed(UUID id, String failure) {
        db.sql(
                        "update verification_run set state = 'FAILED', finished_at = :now, failure = :failure where run_id = :id")
                .param("now", now())
                .param("failure", failure)
                .param("id", id)
                .update();
    }

    /** What this instance had begun before it was started anew will never end. */
    int interrupted() {
        return db.sql("""
                        update verification_run
                        set state = 'FAILED', finished_at = :now, failure = 'interrupted by a restart of the service'
                        where state = 'RUNNING' and node = :node
                        """).param("now", now()).param("node", node).update();
    }

    public Optional<VerificationRun> find(String school, UUID id) {
        return db.sql("select * from verification_run where run_id = :id and school_id = :school")
                .param("id", id)
                .param("school", school)
                .query(VerificationRuns::run)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static VerificationRun run(ResultSet row, int number) throws SQLException {
        var finished = row.getObject("finished_at", OffsetDateTime.class);
        return new VerificationRun(
                row.getObject("run_id", UUID.class),
                row.getString("service"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("events"),
                row.getObject("ok", Boolean.class),
                difference(row),
                row.getObject("unnumbered", Integer.class),
                row.getString("failure"));
    }

    private static @Nullable Difference difference(ResultSet row) throws SQLException {
        var kind = row.getString("difference");
        return kind == null
                ? null
                : new Difference(
                        DifferenceKind.valueOf(kind),
                        row.getObject("log_index", Long.class),
                        row.getString("event_id"),
                        row.getString("aggregate"),
                        row.getBoolean("of_another_school"));
    }
}
