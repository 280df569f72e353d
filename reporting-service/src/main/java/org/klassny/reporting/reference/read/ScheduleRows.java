package org.klassny.reporting.reference.read;

import org.klassny.reporting.reference.inbound.SubjectSet;
import org.klassny.reporting.reference.inbound.TeachingLoadEnded;
import org.klassny.reporting.reference.inbound.TeachingLoadSet;
import org.klassny.reporting.reference.inbound.TermSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terms, subjects, and who teaches what to whom. */
record ScheduleRows(JdbcClient db) {

    void terms(Columns<Fact<TermSet>> rows) {
        db.sql("""
                        insert into term as t (school_id, term_id, from_date, until_date, name, sequence)
                        select * from unnest(:schools::text[], :terms::text[], :from::date[], :until::date[], :names::text[],
                                             :sequences::bigint[])
                        on conflict (school_id, term_id) do update
                        set from_date = excluded.from_date, until_date = excluded.until_date, name = excluded.name,
                            sequence = excluded.sequence
                        where excluded.sequence > t.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("terms", rows.texts(fact -> fact.event().termId()))
                .param("from", rows.texts(fact -> fact.event().from()))
                .param("until", rows.texts(fact -> fact.event().until()))
                .param("names", rows.texts(fact -> fact.event().name()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void subjects(Columns<Fact<SubjectSet>> rows) {
        db.sql("""
                        insert into subject as s (school_id, subject_id, name, short_name, sequence)
                        select * from unnest(:schools::text[], :subjects::text[], :names::text[], :shortNames::text[],
                                             :sequences::bigint[])
                        on conflict (school_id, subject_id) do update
                        set name = excluded.name, short_name = excluded.short_name, sequence = excluded.sequence
                        where excluded.sequence > s.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("subjects", rows.texts(fact -> fact.event().subjectId()))
                .param("names", rows.texts(fact -> fact.event().name()))
                .param("shortNames", rows.texts(fact -> fact.event().shortName()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void load(Columns<Fact<TeachingLoadSet>> rows) {
        db.sql("""
                        insert into teaching_load as l (school_id, load_id, group_id, subject_id, teacher_id, ended, sequence)
                        select n.school_id, n.load_id, n.group_id, n.subject_id, n.teacher_id, false, n.sequence
                        from unnest(:schools::text[], :loads::text[], :groups::text[], :subjects::text[], :teachers::text[],
                                    :sequences::bigint[])
                            as n (school_id, load_id, group_id, subject_id, teacher_id, sequence)
                        on conflict (school_id, load_id) do update
                        set group_id = excluded.group_id, subject_id = excluded.subject_id, teacher_id = excluded.teacher_id,
                            ended = false, sequence = excluded.sequence
                        where excluded.sequence > l.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("loads", rows.texts(fact -> fact.event().loadId()))
                .param("groups", rows.texts(fact -> fact.event().groupId()))
                .param("subjects", rows.texts(fact -> fact.event().subjectId()))
                .param("teachers", rows.texts(fact -> fact.event().teacherId()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void unload(Columns<Fact<TeachingLoadEnded>> rows) {
        db.sql("""
                        update teaching_load l set ended = true, sequence = e.sequence
                        from unnest(:schools::text[], :loads::text[], :sequences::bigint[]) as e (school_id, load_id, sequence)
                        where (l.school_id, l.load_id) = (e.school_id, e.load_id) and l.sequence < e.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("loads", rows.texts(fact -> fact.event().loadId()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }
}
