package org.klassny.reporting.reference.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.inbound.ClassFormed;
import org.klassny.reporting.reference.inbound.HomeroomAssigned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classes, their homeroom teachers, and who has been in which class since when. */
record ClassRows(JdbcClient db) {

    /**
     * A turn in the way of a student through the school.
     *
     * @param classId the class from that day on, or null once departed
     */
    record Turn(String studentId, LocalDate from, @Nullable String classId) {}

    void form(Columns<Fact<ClassFormed>> rows) {
        db.sql("""
                        insert into school_class as c (school_id, class_id, grade_level, name, sequence)
                        select * from unnest(:schools::text[], :classes::text[], :grades::integer[], :names::text[],
                                             :sequences::bigint[])
                        on conflict (school_id, class_id) do update
                        set grade_level = excluded.grade_level, name = excluded.name, sequence = excluded.sequence
                        where excluded.sequence > c.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("classes", rows.texts(fact -> fact.event().classId()))
                .param("grades", rows.texts(fact -> fact.event().gradeLevel()))
                .param("names", rows.texts(fact -> fact.event().name()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void assign(Columns<Fact<HomeroomAssigned>> rows) {
        db.sql("""
                        insert into homeroom as h (school_id, class_id, teacher_id, sequence)
                        select * from unnest(:schools::text[], :classes::text[], :teachers::text[], :sequences::bigint[])
                        on conflict (school_id, class_id) do update
                        set teacher_id = excluded.teacher_id, sequence = excluded.sequence
                        where excluded.sequence > h.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("classes", rows.texts(fact -> fact.event().classId()))
                .param("teachers", rows.texts(fact -> fact.event().teacherId()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    void turn(Columns<Fact<Turn>> rows) {
        db.sql("""
                        insert into enrollment as e (school_id, student_id, from_date, class_id, sequence)
                        select * from unnest(:schools::text[], :students::text[], :from::date[], :classes::text[],
                                             :sequences::bigint[])
                        on conflict (school_id, student_id, from_date) do update
                        set class_id = excluded.class_id, sequence = excluded.sequence
                        where excluded.sequence > e.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("students", rows.texts(fact -> fact.event().studentId()))
                .param("from", rows.texts(fact -> fact.event().from()))
                .param("classes", rows.texts(fact -> fact.event().classId()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }
}
