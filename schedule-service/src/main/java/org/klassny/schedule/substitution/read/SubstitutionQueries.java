package org.klassny.schedule.substitution.read;

import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.form.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Substitutions of some days, with the lessons as they stand now. */
@Component
public class SubstitutionQueries {

    private final JdbcClient db;

    SubstitutionQueries(JdbcClient db) {
        this.db = db;
    }

    public record SubstitutionRow(
            String substitutionId,
            String lessonId,
            LocalDate date,
            int period,
            String groupId,
            String subjectId,
            String teacherId,
            String substituteId,
            String reason) {}

    public List<SubstitutionRow> substitutions(String school, Days days) {
        return db.sql("""
                        select s.substitution_id, s.lesson_id, l.date, l.period, l.group_id, l.subject_id, l.teacher_id,
                               s.substitute_id, s.reason
                        from substitution s
                        join scheduled_lesson l on l.school_id = s.school_id and l.lesson_id = s.lesson_id
                        where s.school_id = ? and l.date between ? and ? and not s.withdrawn
                        order by l.date, l.starts_at, s.substitution_id
                        """)
                .params(school, days.from(), days.until())
                .query((row, _) -> new SubstitutionRow(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)))
                .list();
    }
}
