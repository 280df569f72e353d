package org.klassny.people.reference.read;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in which relation to a class, a group, a person; all within one school (P1). */
@Component
class Relations {

    private final JdbcClient db;

    Relations(JdbcClient db) {
        this.db = db;
    }

    boolean leadsClass(String school, String teacher, String classId) {
        return holds(db.sql("""
                select 1 from school_class
                where school_id = :school and homeroom_teacher_id = :person and class_id = :id
                """), school, teacher, classId);
    }

    /** Of the class that the student is in, will come to, or was in last. */
    boolean leadsStudent(String school, String teacher, String studentId, LocalDate today) {
        return holds(db.sql("""
                select 1 from enrollment_at(:school, :today) e
                join school_class c on c.school_id = :school and c.class_id = e.class_id
                where e.student_id = :id and c.homeroom_teacher_id = :person
                """).param("today", today), school, teacher, studentId);
    }

    /** Now, from some day on, or once. */
    boolean hasClass(String school, String studentId) {
        return db.sql("select exists (select 1 from enrollment where school_id = ? and student_id = ?)")
                .params(school, studentId)
                .query(Boolean.class)
                .single();
    }

    /** Of a class of a child; a guardian who is new or has no child yet is everybody's who leads a class. */
    boolean leadsChildOf(String school, String teacher, String guardianId, LocalDate today) {
        return holds(db.sql("""
                select 1 where exists (select 1 from guardianship g
                        join enrollment_at(:school, :today) e on e.student_id = g.student_id
                        join school_class c on c.school_id = g.school_id and c.class_id = e.class_id
                        where g.school_id = :school and g.guardian_id = :id and c.homeroom_teacher_id = :person)
                    or (exists (select 1 from school_class where school_id = :school and homeroom_teacher_id = :person)
                        and not exists (select 1 from guardianship where school_id = :school and guardian_id = :id))
                """).param("today", today), school, teacher, guardianId);
    }

    boolean leadsClassOfGroup(String school, String teacher, String groupId) {
        return holds(db.sql("""
                select 1 from teaching_group g
                join school_class c on c.school_id = g.school_id and c.class_id = any(g.class_ids)
                where g.school_id = :school and g.group_id = :id and c.homeroom_teacher_id = :person
                """), school, teacher, groupId);
    }

    /** By teaching load, or as today's substitute. */
    boolean teachesGroup(String school, String teacher, String groupId, LocalDate today) {
        return holds(db.sql("""
                select 1 where exists (select 1 from teaching_load
                        where school_id = :school and group_id = :id and teacher_id = :person and not ended)
                    or exists (select 1 from substitution
                        where school_id = :school and group_id = :id and substitute_id = :person and date = :today
                          and not withdrawn)
                """).param("today", today), school, teacher, groupId);
    }

    boolean teachesClass(String school, String teacher, String classId, LocalDate today) {
        return holds(db.sql("""
                select 1 from teaching_group g where g.school_id = :school and :id = any(g.class_ids)
                  and (exists (select 1 from teaching_load l where l.school_id = g.school_id
                          and l.group_id = g.group_id and l.teacher_id = :person and not l.ended)
                    or exists (select 1 from substitution s where s.school_id = g.school_id
                          and s.group_id = g.group_id and s.substitute_id = :person and s.date = :today
                          and not s.withdrawn))
                """).param("today", today), school, teacher, classId);
    }

    private static boolean holds(JdbcClient.StatementSpec question, String school, String person, String id) {
        return !question.param("school", school)
                .param("person", person)
                .param("id", id)
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
