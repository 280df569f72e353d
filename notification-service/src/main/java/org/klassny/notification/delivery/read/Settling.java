package org.klassny.notification.delivery.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.klassny.notification.delivery.read.Telling.Standing;
import org.klassny.notification.settings.events.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes that wait until they have stood long enough. */
@Component
public class Settling {

    private final JdbcClient db;

    Settling(JdbcClient db) {
        this.db = db;
    }

    /**
     * The oldest of those that have stood long enough, locked until the transaction ends; another instance takes others.
     * A change whose lesson or school is not yet known here waits on.
     */
    public List<SettledChange> lock(Instant now, int limit) {
        return db.sql("""
                select q.school_id, q.cell_id, q.change_id, q.changed_at, c.kind, c.value, c.was, c.correction, c.student_id,
                       l.group_id, l.date, s.time_zone, coalesce(digest.value, '18:00') as digest_at,
                       coalesce(d.change_id = q.change_id, false) as known
                from settling q
                join change c on c.school_id = q.school_id and c.cell_id = q.cell_id and c.change_id = q.change_id
                join school s on s.school_id = q.school_id
                left join scheduled_lesson l on l.school_id = q.school_id and l.lesson_id = c.lesson_id
                left join settled d on d.school_id = q.school_id and d.cell_id = q.cell_id
                left join lateral (
                    select value from policy p
                    where p.school_id = q.school_id and p.policy = 'notices.settle.minutes'
                      and p.effective_from <= (q.changed_at at time zone s.time_zone)::date
                    order by p.effective_from desc limit 1) delay on true
                left join lateral (
                    select value from policy p
                    where p.school_id = q.school_id and p.policy = 'notices.digest.at'
                      and p.effective_from <= (:now::timestamptz at time zone s.time_zone)::date
                    order by p.effective_from desc limit 1) digest on true
                where (c.lesson_id is null or l.lesson_id is not null)
                  and q.changed_at <= :now::timestamptz - make_interval(mins => coalesce(delay.value, '15')::int)
                order by q.changed_at limit :limit
                for update of q skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> change(row))
                .list();
    }

    /** It waits no more, and is not decided on again. */
    public void done(SettledChange change) {
        db.sql("delete from settling where school_id = ? and cell_id = ?")
                .params(change.school(), change.cell())
                .update();
        db.sql("""
                insert into settled (school_id, cell_id, change_id) values (?, ?, ?)
                on conflict (school_id, cell_id) do update set change_id = excluded.change_id
                """).params(change.school(), change.cell(), change.change()).update();
    }

    private static SettledChange change(ResultSet row) throws SQLException {
        return new SettledChange(
                row.getString("school_id"),
                row.getString("cell_id"),
                row.getString("change_id"),
                new Standing(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("value"),
                        row.getString("was"),
                        row.getBoolean("correction")),
                row.getString("student_id"),
                row.getString("group_id"),
                row.getObject("date", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("time_zone")),
                LocalTime.parse(row.getString("digest_at")),
                row.getBoolean("known"));
    }
}
