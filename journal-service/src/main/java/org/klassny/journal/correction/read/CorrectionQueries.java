package org.klassny.journal.correction.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deputy's inbox of corrections, and a teacher's own. */
@Component
public class CorrectionQueries {

    private final JdbcClient db;

    CorrectionQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * Which corrections are asked for.
     *
     * @param onlyOf requests of this person, or of everybody where it is null
     * @param from first school day on which it was requested
     * @param after the correction before the first; null for the newest
     */
    public record Wanted(
            @Nullable String onlyOf,
            @Nullable String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String after,
            int limit) {}

    /** JSON as CorrectionList says; the newest first. */
    public String of(String school, Wanted wanted) {
        return db.sql("""
                        with wanted as (
                            select c.*, l.group_id, l.subject_id, l.term_id, l.date
                            from correction c
                            join school s on s.school_id = c.school_id
                            left join scheduled_lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
                            where c.school_id = :school
                              and (:person::text is null or c.requested_by = :person)
                              and (:state::text is null or c.state = :state)
                              and (:from::date is null or c.requested_at >= :from::date::timestamp at time zone s.time_zone)
                              and (:until::date is null
                                   or c.requested_at < (:until::date + 1)::timestamp at time zone s.time_zone)
                              and (:after::text is null or exists (
                                  select 1 from correction a where a.school_id = :school and a.correction_id = :after
                                  and (c.requested_at < a.requested_at
                                       or c.requested_at = a.requested_at and c.correction_id > a.correction_id)))
                            order by c.requested_at desc, c.correction_id limit :limit
                        )
                        select json_build_object('corrections', coalesce(json_agg(json_strip_nulls(json_build_object(
                            'correctionId', correction_id, 'lessonId', lesson_id, 'groupId', group_id,
                            'subjectId', subject_id, 'termId', term_id, 'date', date, 'studentId', student_id,
                            'kind', kind, 'markId', mark_id, 'workType', work_type, 'standing', standing,
                            'proposed', proposed, 'reason', reason,
                            'note', (select text from note n where n.note_id = w.note_id),
                            'requestedBy', requested_by, 'requestedAt', instant_text(requested_at), 'state', state,
                            'decidedBy', decided_by, 'decidedAt', instant_text(decided_at),
                            'refusal', (select text from note n where n.note_id = w.refusal_note_id)))
                            order by requested_at desc, correction_id), '[]'),
                            'next', case when count(*) = :limit
                                then (array_agg(correction_id order by requested_at, correction_id desc))[1] end)
                        from wanted w
                        """)
                .param("school", school)
                .param("person", wanted.onlyOf())
                .param("state", wanted.state())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("after", wanted.after())
                .param("limit", wanted.limit())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
