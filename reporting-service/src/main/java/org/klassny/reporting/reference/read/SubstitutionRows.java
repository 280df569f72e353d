package org.klassny.reporting.reference.read;

import org.klassny.reporting.reference.inbound.SubstitutionArranged;
import org.klassny.reporting.reference.inbound.SubstitutionWithdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was to hold which lesson instead of its teacher. */
record SubstitutionRows(JdbcClient db) {

    void arrange(Columns<Fact<SubstitutionArranged>> rows) {
        db.sql("""
                        insert into substitution as s
                            (school_id, substitution_id, lesson_id, substitute_id, reason, withdrawn, sequence)
                        select n.school_id, n.substitution_id, n.lesson_id, n.substitute_id, n.reason, false, n.sequence
                        from unnest(:schools::text[], :ids::text[], :lessons::text[], :substitutes::text[], :reasons::text[],
                                    :sequences::bigint[])
                            as n (school_id, substitution_id, lesson_id, substitute_id, reason, sequence)
                        on conflict (school_id, substitution_id) do update
                        set lesson_id = excluded.lesson_id, substitute_id = excluded.substitute_id, reason = excluded.reason,
                            withdrawn = false, sequence = excluded.sequence
                        where excluded.sequence > s.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("ids", rows.texts(fact -> fact.event().substitutionId()))
                .param("lessons", rows.texts(fact -> fact.event().lessonId()))
                .param("substitutes", rows.texts(fact -> fact.event().substituteId()))
                .param("reasons", rows.texts(fact -> fact.event().reason()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void withdraw(Columns<Fact<SubstitutionWithdrawn>> rows) {
        db.sql("""
                        update substitution s set withdrawn = true, sequence = w.sequence
                        from unnest(:schools::text[], :ids::text[], :sequences::bigint[]) as w (school_id, substitution_id, sequence)
                        where (s.school_id, s.substitution_id) = (w.school_id, w.substitution_id) and s.sequence < w.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("ids", rows.texts(fact -> fact.event().substitutionId()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }
}
