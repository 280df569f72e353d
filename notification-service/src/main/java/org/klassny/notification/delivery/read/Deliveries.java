package org.klassny.notification.delivery.read;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.klassny.notification.delivery.read.Mailboxes.DueNotice;
import org.klassny.notification.delivery.read.Mailboxes.Mailbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters on their way, with what they tell. */
@Component
public class Deliveries {

    private final JdbcClient db;

    Deliveries(JdbcClient db) {
        this.db = db;
    }

    /**
     * A letter that is to be posted now.
     *
     * @param attempts this one included
     */
    public record Attempt(String id, String school, String guardian, String student, List<String> kinds, int attempts) {

        public Attempt {
            kinds = List.copyOf(kinds);
        }
    }

    /** From here on the guardian counts as told, until the letter turns out to be lost. */
    public void prepare(String id, Mailbox to, List<DueNotice> notices, Instant now) {
        var kinds = notices.stream()
                .map(DueNotice::kind)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Enum::name)
                .toArray(String[]::new);
        db.sql("""
                insert into delivery (delivery_id, school_id, guardian_id, student_id, kinds, state, made_at, at,
                                      next_attempt_at)
                values (:id, :school, :guardian, :student, :kinds, 'RETRYING', :now, :now, :now)
                """)
                .param("id", id)
                .param("school", to.school())
                .param("guardian", to.guardian())
                .param("student", to.student())
                .param("kinds", kinds)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        notices.forEach(notice -> prepare(id, to, notice));
    }

    private void prepare(String id, Mailbox to, DueNotice notice) {
        db.sql("insert into delivery_item (delivery_id, cell_id, kind, value, was) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(notice.cell())
                .param(notice.kind().name())
                .param(notice.value())
                .param(notice.was())
                .update();
        db.sql("""
                insert into told (school_id, guardian_id, student_id, cell_id, change_id, value, delivery_id)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, guardian_id, student_id, cell_id) do update
                set change_id = excluded.change_id, value = excluded.value, delivery_id = excluded.delivery_id
                """)
                .param(to.school())
                .param(to.guardian())
                .param(to.student())
                .param(notice.cell())
                .param(notice.change())
                .param(notice.value())
                .param(id)
                .update();
    }

    /**
     * Counts an attempt at each, before it is made: who dies in it leaves the letter to be tried again after the lease.
     */
    public List<Attempt> begin(Instant now, Duration lease, int limit) {
        return db.sql("""
                with due as (
                    select delivery_id from delivery where state = 'RETRYING' and next_attempt_at <= :now
                    order by next_attempt_at limit :limit for update skip locked)
                update delivery d set attempts = attempts + 1, at = :now, next_attempt_at = :lease
                from due where d.delivery_id = due.delivery_id
                returning d.delivery_id, d.school_id, d.guardian_id, d.student_id, d.kinds, d.attempts
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lease", now.plus(lease).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> attempt(row))
                .list();
    }

    /** Tried again later. */
    public void failed(Attempt attempt, String reason, Instant again) {
        db.sql("""
                update delivery set reason = :reason, next_attempt_at = :again
                where delivery_id = :id and state = 'RETRYING'
                """)
                .param("reason", reason)
                .param("again", again.atOffset(ZoneOffset.UTC))
                .param("id", attempt.id())
                .update();
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("delivery_id"),
                row.getString("school_id"),
                row.getString("guardian_id"),
                row.getString("student_id"),
                texts(row.getArray("kinds")),
                row.getInt("attempts"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
