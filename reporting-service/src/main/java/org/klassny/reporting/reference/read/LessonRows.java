package org.klassny.reporting.reference.read;

import org.klassny.reporting.reference.inbound.LessonCancelled;
import org.klassny.reporting.reference.inbound.LessonMoved;
import org.klassny.reporting.reference.inbound.LessonScheduled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scheduled lessons with their teachers: they make the pages, whoever substitutes. */
record LessonRows(JdbcClient db) {

    void schedule(Columns<Fact<LessonScheduled>> rows) {
        db.sql("""
                        insert into scheduled_lesson as l
                            (school_id, lesson_id, group_id, subject_id, term_id, teacher_id, lesson_date, period, cancelled, sequence)
                        select n.school_id, n.lesson_id, n.group_id, n.subject_id, n.term_id, n.teacher_id, n.lesson_date,
                               n.period, false, n.sequence
                        from unnest(:schools::text[], :lessons::text[], :groups::text[], :subjects::text[], :terms::text[],
                                    :teachers::text[], :dates::date[], :periods::integer[], :sequences::bigint[])
                            as n (school_id, lesson_id, group_id, subject_id, term_id, teacher_id, lesson_date, period,
                                  sequence)
                        on conflict (school_id, lesson_id) do update
                        set group_id = excluded.group_id, subject_id = excluded.subject_id, term_id = excluded.term_id,
                            teacher_id = excluded.teacher_id, lesson_date = excluded.lesson_date,
                            period = excluded.period, cancelled = false, sequence = excluded.sequence
                        where excluded.sequence > l.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("lessons", rows.texts(fact -> fact.event().lessonId()))
                .param("groups", rows.texts(fact -> fact.event().groupId()))
                .param("subjects", rows.texts(fact -> fact.event().subjectId()))
                .param("terms", rows.texts(fact -> fact.event().termId()))
                .param("teachers", rows.texts(fact -> fact.event().teacherId()))
                .param("dates", rows.texts(fact -> fact.event().date()))
                .param("periods", rows.texts(fact -> fact.event().period()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void move(Columns<Fact<LessonMoved>> rows) {
        db.sql("""
                        update scheduled_lesson l set term_id = m.term_id, lesson_date = m.lesson_date, period = m.period,
                                                      sequence = m.sequence
                        from unnest(:schools::text[], :lessons::text[], :terms::text[], :dates::date[], :periods::integer[],
                                    :sequences::bigint[])
                            as m (school_id, lesson_id, term_id, lesson_date, period, sequence)
                        where (l.school_id, l.lesson_id) = (m.school_id, m.lesson_id) and l.sequence < m.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("lessons", rows.texts(fact -> fact.event().lessonId()))
                .param("terms", rows.texts(fact -> fact.event().termId()))
                .param("dates", rows.texts(fact -> fact.event().date()))
                .param("periods", rows.texts(fact -> fact.event().period()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void cancel(Columns<Fact<LessonCancelled>> rows) {
        db.sql("""
                        update scheduled_lesson l set cancelled = true, sequence = c.sequence
                        from unnest(:schools::text[], :lessons::text[], :sequences::bigint[])
                            as c (school_id, lesson_id, sequence)
                        where (l.school_id, l.lesson_id) = (c.school_id, c.lesson_id) and l.sequence < c.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("lessons", rows.texts(fact -> fact.event().lessonId()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }
}
