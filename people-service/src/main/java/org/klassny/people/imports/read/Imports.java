package org.klassny.people.imports.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.reference.read.PeopleRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports of a school: plain rows, for a file is personal data and goes when it has been applied. */
@Component
public class Imports {

    /** Of a run that waits or works its instance says every 15 seconds that it lives. */
    private static final String BROKEN_OFF = "interval '90 seconds'";

    /** Nobody has applied it, and nobody is at it. */
    private static final String UNUSED = """
            (roster_import.state in ('FAULTY', 'READY')
                or (roster_import.state = 'APPLYING' and roster_import.beat_at < now() - %s))
            """.formatted(BROKEN_OFF);

    private final JdbcClient db;
    private final StepJson json;

    Imports(JdbcClient db, StepJson json) {
        this.db = db;
        this.json = json;
    }

    /** Where an import stands. */
    public enum State {
        FAULTY,
        READY,
        APPLYING,
        APPLIED,
        UNDOING,
        UNDONE
    }

    /** An import in the hands of one run; who takes it later gets another id. */
    public record Run(String school, String importId, UUID id) {}

    /** The order of the head by which students come and go. */
    public record HeadsOrder(String number, LocalDate date) {}

    /**
     * An import.
     *
     * @param role in which the person acts
     * @param done how many of {@code total} changes are made, while it runs
     * @param failure code of the problem that took the last try back
     */
    public record Import(
            String importId,
            String kind,
            State state,
            String by,
            String role,
            Instant uploadedAt,
            LocalDate from,
            HeadsOrder order,
            Outcome outcome,
            int done,
            int total,
            @Nullable String failure,
            @Nullable Instant appliedAt,
            @Nullable Instant undoneAt) {}

    public Optional<Import> find(String school, String importId) {
        return select("and import_id = :import")
                .param("school", school)
                .param("import", importId)
                .query(this::row)
                .optional();
    }

    public List<Import> of(String school) {
        return select("").param("school", school).query(this::row).list();
    }

    private JdbcClient.StatementSpec select(String condition) {
        return db.sql("""
                select import_id, kind,
                    case when beat_at < now() - %s and state = 'APPLYING' then 'READY'
                         when beat_at < now() - %s and state = 'UNDOING' then 'APPLIED' else state end as state,
                    by_person_id, role, uploaded_at, starts_on, order_number, order_date, outcome::text as outcome, done,
                    total, failure, applied_at, undone_at
                from roster_import where school_id = :school %s order by uploaded_at desc, import_id
                """.formatted(BROKEN_OFF, BROKEN_OFF, condition));
    }

    private Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getString("import_id"),
                row.getString("kind"),
                State.valueOf(row.getString("state")),
                row.getString("by_person_id"),
                row.getString("role"),
                instant(row.getTimestamp("uploaded_at")),
                row.getObject("starts_on", LocalDate.class),
                new HeadsOrder(row.getString("order_number"), row.getObject("order_date", LocalDate.class)),
                json.outcome(row.getString("outcome")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("failure"),
                row.getTimestamp("applied_at") == null ? null : instant(row.getTimestamp("applied_at")),
                row.getTimestamp("undone_at") == null ? null : instant(row.getTimestamp("undone_at")));
    }

    private static Instant instant(Timestamp stamp) {
        return stamp.toInstant();
    }

    /** Once more under the same id: as long as it was not applied, the newer file holds. False where it was. */
    public boolean keep(String school, Import preview, byte[] content) {
        return db.sql("""
                        insert into roster_import (school_id, import_id, kind, state, by_person_id, role, uploaded_at,
                            starts_on, order_number, order_date, content, outcome, total)
                        values (:school, :import, :kind, :state, :by, :role, :at, :from, :number, :date, :content,
                            :outcome::jsonb, :total)
                        on conflict (school_id, import_id) do update
                        set kind = excluded.kind, state = excluded.state, by_person_id = excluded.by_person_id,
                            role = excluded.role, uploaded_at = excluded.uploaded_at, starts_on = excluded.starts_on,
                            order_number = excluded.order_number, order_date = excluded.order_date,
                            content = excluded.content, outcome = excluded.outcome, total = excluded.total, failure = null,
                            run_id = null
                        where %s
                        """.formatted(UNUSED))
                        .param("school", school)
                        .param("import", preview.importId())
                        .param("kind", preview.kind())
                        .param("state", preview.state().name())
                        .param("by", preview.by())
                        .param("role", preview.role())
                        .param("at", preview.uploadedAt().atOffset(ZoneOffset.UTC))
                        .param("from", preview.from())
                        .param("number", preview.order().number())
                        .param("date", preview.order().date())
                        .param("content", content)
                        .param("outcome", json.text(preview.outcome()))
                        .param("total", preview.total())
                        .update()
                == 1;
    }

    public Optional<byte[]> content(String school, String importId) {
        return db.sql("select content from roster_import where school_id = :school and import_id = :import")
                .param("school", school)
                .param("import", importId)
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(content -> content);
    }

    /** Takes the import for one run. Empty where it is in another state, or somebody else was quicker. */
    public Optional<Run> begin(String school, String importId, State from, State to) {
        var run = new Run(school, importId, UUID.randomUUID());
        var begun = db.sql("""
                        update roster_import set state = :to, done = 0, failure = null, beat_at = now(), run_id = :run
                        where school_id = :school and import_id = :import
                          and (state = :from or (state = :to and beat_at < now() - %s))
                        """.formatted(BROKEN_OFF))
                .param("school", school)
                .param("import", importId)
                .param("run", run.id())
                .param("from", from.name())
                .param("to", to.name())
                .update();
        return begun == 1 ? Optional.of(run) : Optional.empty();
    }

    /** They wait or work: an import that waits its turn is not broken off. */
    public void alive(Collection<Run> runs) {
        db.sql("update roster_import set beat_at = now() where run_id in (:runs) and state in ('APPLYING', 'UNDOING')")
                .param("runs", runs.stream().map(Run::id).toList())
                .update();
    }

    /**
     * Visible at once: not in the transaction of the changes.
     *
     * @throws RuleViolated somebody else has the import now
     */
    public void beat(Run run, int done, int total) {
        require(of(run, "done = :done, total = :total, beat_at = now()")
                .param("done", done)
                .param("total", total)
                .update());
    }

    /** After a run that came to nothing; nothing happens where somebody else has the import now. */
    public void giveBack(Run run, State state, String failure, Outcome outcome) {
        of(run, "state = :state, failure = :failure, outcome = :outcome::jsonb, done = 0, run_id = null")
                .param("state", state.name())
                .param("failure", failure)
                .param("outcome", json.text(outcome))
                .update();
    }

    private JdbcClient.StatementSpec of(Run run, String changes) {
        return db.sql("""
                        update roster_import set %s
                        where school_id = :school and import_id = :import and run_id = :run
                          and state in ('APPLYING', 'UNDOING')
                        """.formatted(changes))
                .param("school", run.school())
                .param("import", run.importId())
                .param("run", run.id());
    }

    private static void require(int updated) {
        if (updated != 1) {
            throw new RuleViolated(PeopleRule.IMPORT_NOT_READY, "Another run has this import.");
        }
    }

    /** In the transaction of the changes, which ends with it where another run has the import; the file has served. */
    public void applied(Run run, Outcome outcome, Instant at) {
        finish("applied_at", State.APPLIED, run, outcome, at);
    }

    /** In the transaction of the changes; what was before is no longer needed. */
    public void undone(Run run, Outcome outcome, Instant at) {
        finish("undone_at", State.UNDONE, run, outcome, at);
        db.sql("delete from import_step where school_id = :school and import_id = :import")
                .param("school", run.school())
                .param("import", run.importId())
                .update();
    }

    private void finish(String stamp, State state, Run run, Outcome outcome, Instant at) {
        var changes = "state = :state, content = null, outcome = :outcome::jsonb, done = total, failure = null,"
                + " run_id = null, " + stamp + " = :at";
        require(of(run, changes)
                .param("state", state.name())
                .param("outcome", json.text(outcome))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    public boolean discard(String school, String importId) {
        return db.sql("""
                        delete from roster_import
                        where school_id = :school and import_id = :import and %s
                        """.formatted(UNUSED))
                        .param("school", school)
                        .param("import", importId)
                        .update()
                == 1;
    }

    /**
     * Files that nobody applied, and what an undoing that is too late would have needed, of all schools. What another instance
     * is at is passed over, and comes in a later round.
     */
    public void forget(Instant previewsBefore, Instant stepsBefore) {
        db.sql("""
                        delete from roster_import where (school_id, import_id) in (
                            select school_id, import_id from roster_import
                            where uploaded_at < :before and %s for update skip locked)
                        """.formatted(UNUSED))
                .param("before", previewsBefore.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                        delete from import_step where (school_id, import_id) in (
                            select i.school_id, i.import_id from roster_import i
                            where i.applied_at < :before and (i.state <> 'UNDOING' or i.beat_at < now() - %s)
                              and exists (select from import_step s
                                          where s.school_id = i.school_id and s.import_id = i.import_id)
                            for update of i skip locked)
                        """.formatted(BROKEN_OFF))
                .param("before", stepsBefore.atOffset(ZoneOffset.UTC))
                .update();
    }
}
