package org.klassny.reporting.progress.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.klassny.reporting.reference.read.Reach;
import org.klassny.reporting.reference.read.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the term marks of a term at the moment of asking. */
@Component
public class ProgressQueries {

    /** S7: taught without marks. */
    private static final int FIRST_CLASS = 1;

    private final JdbcClient db;

    ProgressQueries(JdbcClient db) {
        this.db = db;
    }

    /** A row of the report; the total has no key and comes last. */
    public record Row(boolean total, String key, Tally tally) {}

    /**
     * Rows by key, and the total of all that the asker may see; none where nothing is to be seen. Counted are pages that have
     * lessons in the term and marks at all, and the students on their rosters or with something written down there; each
     * under its keys, and once more for the total.
     *
     * @param on the day whose rosters count
     */
    public List<Row> rows(String school, Term term, LocalDate on, By by, Reach reach) {
        return reach.bind(db.sql("""
                        with page as (
                            select s.group_id, s.subject_id, g.grade_level, array_agg(distinct s.teacher_id) as teachers
                            from scheduled_lesson s left join teaching_group g using (school_id, group_id)
                            where s.school_id = :school and s.term_id = :term and not s.cancelled
                              and g.grade_level is distinct from :firstClass
                            group by s.group_id, s.subject_id, g.grade_level),
                        term_mark_of as (
                            select * from term_mark where school_id = :school and term_id = :term and coalesce(mark, not_assessed) is not null),
                        due as (
                            select p.group_id, p.subject_id, r.student_id
                            from page p join roster_entry r on r.school_id = :school and r.group_id = p.group_id
                            where r.from_date <= :on and (r.until_date is null or r.until_date >= :on)
                            union
                            select group_id, subject_id, student_id from term_mark_of),
                        member as (
                            select distinct on (student_id) student_id, class_id from class_member
                            where school_id = :school and class_id is not null
                              and from_date <= :until and (until_date is null or until_date >= :from)
                            order by student_id, from_date desc),
                        seen as (
                            select d.*, p.teachers, m.class_id, coalesce(c.grade_level, p.grade_level) as grade_level
                            from due d
                            left join page p using (group_id, subject_id)
                            left join member m using (student_id)
                            left join school_class c on c.school_id = :school and c.class_id = m.class_id
                            where :whole or m.class_id = any(:classes) or (d.group_id, d.subject_id) in (%s)),
                        counted as (
                            select k.total, k.key, s.student_id, t.not_assessed,
                                   case when t.mark ~ '^[1-5]$' then t.mark::integer end as mark
                            from seen s
                            left join term_mark_of t using (group_id, subject_id, student_id)
                            cross join lateral (
                                select false as total, one.key from (%s) one (key) where one.key is not null
                                union all select true, '') k),
                        student as (
                            select total, key, student_id, min(mark) as lowest,
                                   count(*) filter (where mark = 5) as fives, count(*) filter (where mark = 4) as fours,
                                   count(*) filter (where mark = 3) as threes, count(*) filter (where mark = 2) as twos,
                                   count(*) filter (where mark = 1) as ones, count(not_assessed) as not_assessed
                            from counted group by total, key, student_id)
                        select total, key, count(*) as students, count(lowest) as assessed,
                               count(*) filter (where lowest >= 3) as not_below_3, count(*) filter (where lowest >= 4) as good,
                               sum(fives) as fives, sum(fours) as fours, sum(threes) as threes, sum(twos) as twos, sum(ones) as ones,
                               sum(not_assessed) as not_assessed
                        from student group by total, key order by total, key
                        """.formatted(Reach.OWN_PAGES, by.keys())), school)
                .param("term", term.id())
                .param("from", term.from())
                .param("until", term.until())
                .param("on", on)
                .param("firstClass", FIRST_CLASS)
                .query(ProgressQueries::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getBoolean("total"),
                row.getString("key"),
                new Tally(
                        row.getInt("students"),
                        row.getInt("assessed"),
                        row.getInt("not_below_3"),
                        row.getInt("good"),
                        row.getLong("fives"),
                        row.getLong("fours"),
                        row.getLong("threes"),
                        row.getLong("twos"),
                        row.getLong("ones"),
                        row.getLong("not_assessed")));
    }
}
