package org.klassny.notification.delivery.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.settings.events.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a letter tells, with the subject and the lesson of each piece of news. */
@Component
public class LetterItems {

    private final JdbcClient db;

    LetterItems(JdbcClient db) {
        this.db = db;
    }

    /**
     * A piece of news.
     *
     * @param about what the corrected thing is, where the kind is a correction; else the same as the kind
     * @param period of the lesson
     */
    public record Item(
            NoticeKind kind,
            NoticeKind about,
            @Nullable String value,
            @Nullable String was,
            @Nullable String workType,
            @Nullable String subject,
            @Nullable LocalDate date,
            @Nullable Integer period,
            @Nullable Term term) {}

    public record Term(@Nullable String name, LocalDate from, LocalDate until) {}

    public List<Item> of(String delivery) {
        return db.sql("""
                select i.kind, c.kind as about, i.value, i.was, c.work_type, s.name as subject, l.date, l.period,
                       t.term_id, t.name as term, t.starts_on, t.ends_on
                from delivery_item i
                join delivery d on d.delivery_id = i.delivery_id
                join change c on c.school_id = d.school_id and c.cell_id = i.cell_id
                left join scheduled_lesson l on l.school_id = d.school_id and l.lesson_id = c.lesson_id
                left join subject s on s.school_id = d.school_id and s.subject_id = coalesce(c.subject_id, l.subject_id)
                left join term t on t.school_id = d.school_id and t.term_id = c.term_id
                where i.delivery_id = :delivery
                order by l.date, l.period, s.name, i.cell_id
                """)
                .param("delivery", delivery)
                .query((row, _) -> item(row))
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        var term = row.getString("term_id") == null
                ? null
                : new Term(
                        row.getString("term"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class));
        return new Item(
                NoticeKind.valueOf(row.getString("kind")),
                NoticeKind.valueOf(row.getString("about")),
                row.getString("value"),
                row.getString("was"),
                row.getString("work_type"),
                row.getString("subject"),
                row.getObject("date", LocalDate.class),
                row.getObject("period", Integer.class),
                term);
    }
}
