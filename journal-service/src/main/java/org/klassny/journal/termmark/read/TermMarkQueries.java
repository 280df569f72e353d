package org.klassny.journal.termmark.read;

import org.klassny.journal.reference.read.PageView;
import org.klassny.journal.reference.read.PolicyName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The term of each student of a page: average, suggestion, what is set. */
@Component
public class TermMarkQueries {

    private final JdbcClient db;

    TermMarkQueries(JdbcClient db) {
        this.db = db;
    }

    /** JSON as TermMarkList says; a substitute sees none. */
    public String of(PageView view) {
        return db.sql("""
                        with page as materialized (
                            select t.starts_on, t.ends_on,
                                   string_to_array(policy_on(:school, :scaleKey, d.day, :scale), ' ') as scale,
                                   policy_on(:school, :weightsKey, d.day, :weights) as weights,
                                   policy_on(:school, :roundingKey, d.day, :rounding)::numeric as rounding
                            from term t
                            cross join lateral (select least(:today::date, t.ends_on)) d (day)
                            where t.school_id = :school and t.term_id = :term and not :substitute
                        ), average as materialized (
                            select a.* from page p
                            cross join lateral term_averages(:school, :group, :subject, :term, p.weights) a
                        ), standing as materialized (
                            select student_id, value, not_assessed, version from term_mark
                            where school_id = :school and group_id = :group and subject_id = :subject and term_id = :term
                        ), student as (
                            select r.student_id from roster_member r, page p
                            where r.school_id = :school and r.group_id = :group and r.starts_on <= p.ends_on
                              and (r.ends_on is null or r.ends_on >= p.starts_on)
                            union select student_id from average
                            union select student_id from standing
                        )
                        select json_build_object('termMarks', coalesce(json_agg(json_strip_nulls(json_build_object(
                            'studentId', student_id, 'average', a.average,
                            'suggested', suggested_mark(a.average, p.rounding, p.scale), 'marks', coalesce(a.marks, 0),
                            'value', s.value, 'notAssessed', s.not_assessed, 'version', coalesce(s.version, 0)))
                            order by student_id), '[]'))
                        from student
                        cross join page p
                        left join average a using (student_id)
                        left join standing s using (student_id)
                        """)
                .param("school", view.actor().school())
                .param("group", view.key().groupId())
                .param("subject", view.key().subjectId())
                .param("term", view.key().termId())
                .param("today", view.today())
                .param("substitute", view.onlySubstituted())
                .param("scaleKey", PolicyName.MARK_SCALE.key())
                .param("scale", PolicyName.MARK_SCALE.byDefault())
                .param("weightsKey", PolicyName.MARK_WEIGHTS.key())
                .param("weights", PolicyName.MARK_WEIGHTS.byDefault())
                .param("roundingKey", PolicyName.TERM_MARK_ROUNDING.key())
                .param("rounding", PolicyName.TERM_MARK_ROUNDING.byDefault())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
