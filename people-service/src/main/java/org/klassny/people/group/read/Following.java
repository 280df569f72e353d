package org.klassny.people.group.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rosters an order about a student touches. */
@Component
public class Following {

    private final JdbcClient db;

    Following(JdbcClient db) {
        this.db = db;
    }

    /** A stay of a student in a class; without a last day it goes on. */
    public record Stay(
            String studentId, LocalDate from, @Nullable LocalDate until) {}

    public List<String> groupsThatFollow(String school, String classId) {
        return db.sql("""
                        select group_id from teaching_group
                        where school_id = :school and whole_class and :class = any(class_ids) order by group_id
                        """)
                .param("school", school)
                .param("class", classId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The rosters the student is on that have nothing to do with the class. */
    public List<String> rostersOutside(String school, String studentId, String classId) {
        return db.sql("""
                        select r.group_id from roster_member r
                        join teaching_group g on g.school_id = r.school_id and g.group_id = r.group_id
                        where r.school_id = :school and r.student_id = :student and r.ends_on is null
                          and not (:class = any(g.class_ids)) order by r.group_id
                        """)
                .param("school", school)
                .param("student", studentId)
                .param("class", classId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public List<String> rosters(String school, String studentId) {
        return db.sql("""
                        select group_id from roster_member
                        where school_id = :school and student_id = :student and ends_on is null order by group_id
                        """)
                .param("school", school)
                .param("student", studentId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** All who are or were in the class, in the order of their first days. */
    public List<Stay> staysIn(String school, String classId) {
        return db.sql("""
                        select student_id, starts_on, ends_on from enrollment
                        where school_id = :school and class_id = :class order by starts_on, student_id
                        """)
                .param("school", school)
                .param("class", classId)
                .query((row, _) -> new Stay(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .list();
    }
}
