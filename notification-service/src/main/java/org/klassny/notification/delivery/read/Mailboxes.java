package org.klassny.notification.delivery.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.delivery.read.Telling.News;
import org.klassny.notification.delivery.read.Telling.Told;
import org.klassny.notification.delivery.read.Telling.Waiting;
import org.klassny.notification.settings.events.Frequency;
import org.klassny.notification.settings.events.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for each guardian and child. */
@Component
public class Mailboxes {

    private final JdbcClient db;

    Mailboxes(JdbcClient db) {
        this.db = db;
    }

    /** A guardian as the one of a child. */
    public record Mailbox(String school, String guardian, String student) implements Comparable<Mailbox> {

        private static final Comparator<Mailbox> ORDER = Comparator.comparing(Mailbox::school)
                .thenComparing(Mailbox::guardian)
                .thenComparing(Mailbox::student);

        @Override
        public int compareTo(Mailbox other) {
            return ORDER.compare(this, other);
        }
    }

    /** What a guardian knows of a cell, and how soon to hear of it, or of its correction. */
    public record Hearer(
            Mailbox mailbox, Optional<Told> told, Optional<Waiting> waiting, Frequency news, Frequency corrections) {}

    /** The guardians of the student, or of those who are in the lesson's group that day. */
    public List<Mailbox> concerned(SettledChange change) {
        return db.sql("""
                select g.guardian_id, g.student_id from guardian_link g
                where g.school_id = :school and g.student_id = :student::text
                union
                select g.guardian_id, g.student_id
                from roster_member r
                join guardian_link g on g.school_id = r.school_id and g.student_id = r.student_id
                where :student::text is null and r.school_id = :school and r.group_id = :group::text
                  and r.starts_on <= :date::date and (r.ends_on is null or r.ends_on >= :date::date)
                """)
                .param("school", change.school())
                .param("student", change.student())
                .param("group", change.group())
                .param("date", change.date())
                .query((row, _) -> new Mailbox(change.school(), row.getString(1), row.getString(2)))
                .list();
    }

    /** In one order everywhere, so that two instances never wait for each other. */
    public void lock(Collection<Mailbox> mailboxes) {
        for (var mailbox : new TreeSet<>(mailboxes)) {
            db.sql("""
                    insert into mailbox (school_id, guardian_id, student_id) values (?, ?, ?)
                    on conflict (school_id, guardian_id, student_id) do update set due_at = mailbox.due_at
                    """)
                    .params(mailbox.school(), mailbox.guardian(), mailbox.student())
                    .update();
        }
    }

    /** Of mailboxes that are locked. */
    public Hearer hearer(Mailbox mailbox, SettledChange change) {
        return db.sql("""
                select t.cell_id is not null as told, t.value as told_value, n.kind as waiting, n.was,
                       w.frequency as news, wc.frequency as corrections
                from (select :school as school_id, :guardian as guardian_id, :student as student_id, :cell as cell_id) m
                left join told t using (school_id, guardian_id, student_id, cell_id)
                left join notice n using (school_id, guardian_id, student_id, cell_id)
                left join notice_wish w on w.school_id = m.school_id and w.guardian_id = m.guardian_id
                    and w.student_id = m.student_id and w.kind = :kind
                left join notice_wish wc on wc.school_id = m.school_id and wc.guardian_id = m.guardian_id
                    and wc.student_id = m.student_id and wc.kind = 'CORRECTION'
                """)
                .param("school", mailbox.school())
                .param("guardian", mailbox.guardian())
                .param("student", mailbox.student())
                .param("cell", change.cell())
                .param("kind", change.standing().kind().name())
                .query((row, _) -> hearer(row, mailbox, change.standing().kind()))
                .single();
    }

    public void put(Mailbox mailbox, SettledChange change, News news, Instant due) {
        db.sql("""
                insert into notice (school_id, guardian_id, student_id, cell_id, kind, change_id, value, was, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, guardian_id, student_id, cell_id) do update
                set kind = excluded.kind, change_id = excluded.change_id, value = excluded.value, was = excluded.was,
                    due_at = excluded.due_at
                """)
                .param(mailbox.school())
                .param(mailbox.guardian())
                .param(mailbox.student())
                .param(change.cell())
                .param(news.kind().name())
                .param(change.change())
                .param(news.value())
                .param(news.was())
                .param(due.atOffset(ZoneOffset.UTC))
                .update();
        due(mailbox);
    }

    public void drop(Mailbox mailbox, String cell) {
        var dropped = db.sql(
                        "delete from notice where school_id = ? and guardian_id = ? and student_id = ? and cell_id = ?")
                .params(mailbox.school(), mailbox.guardian(), mailbox.student(), cell)
                .update();
        if (dropped > 0) {
            due(mailbox);
        }
    }

    /** One whose letter is due, locked; those that another instance works at are passed over. */
    public Optional<Mailbox> lockDue(Instant now) {
        return db.sql("""
                select school_id, guardian_id, student_id from mailbox where due_at <= :now
                order by due_at limit 1 for update skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Mailbox(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** A piece of news that is due. */
    public record DueNotice(
            String cell,
            NoticeKind kind,
            String change,
            @Nullable String value,
            @Nullable String was) {}

    /** Takes what is due out of a locked mailbox; what the guardian no longer wants, or may no longer hear, is dropped. */
    public List<DueNotice> take(Mailbox mailbox, Instant now) {
        var taken = db.sql("""
                with due as (
                    delete from notice where school_id = :school and guardian_id = :guardian and student_id = :student
                        and due_at <= :now
                    returning *)
                select d.cell_id, d.kind, d.change_id, d.value, d.was from due d
                join guardian_link g using (school_id, guardian_id, student_id)
                left join notice_wish w using (school_id, guardian_id, student_id, kind)
                where w.frequency is distinct from 'OFF'
                order by d.cell_id
                """)
                .param("school", mailbox.school())
                .param("guardian", mailbox.guardian())
                .param("student", mailbox.student())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new DueNotice(
                        row.getString(1),
                        NoticeKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
        due(mailbox);
        return taken;
    }

    private void due(Mailbox mailbox) {
        db.sql("""
                update mailbox m set due_at = (
                    select min(n.due_at) from notice n
                    where n.school_id = m.school_id and n.guardian_id = m.guardian_id and n.student_id = m.student_id)
                where school_id = ? and guardian_id = ? and student_id = ?
                """)
                .params(mailbox.school(), mailbox.guardian(), mailbox.student())
                .update();
    }

    private static Hearer hearer(ResultSet row, Mailbox mailbox, NoticeKind kind) throws SQLException {
        var told = row.getBoolean("told") ? Optional.of(new Told(row.getString("told_value"))) : Optional.<Told>empty();
        var waiting = Optional.ofNullable(row.getString("waiting"));
        var was = row.getString("was");
        return new Hearer(
                mailbox,
                told,
                waiting.map(name -> new Waiting(NoticeKind.valueOf(name), was)),
                frequency(row.getString("news"), kind),
                frequency(row.getString("corrections"), NoticeKind.CORRECTION));
    }

    private static Frequency frequency(@Nullable String wish, NoticeKind kind) {
        return wish == null ? kind.byDefault() : Frequency.valueOf(wish);
    }
}
