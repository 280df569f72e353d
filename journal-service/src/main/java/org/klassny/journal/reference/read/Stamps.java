package org.klassny.journal.reference.read;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a page or a diary may show something else than before (V112): asked before it is read, so that it is never older than its stamp. */
@Component
public class Stamps {

    private final JdbcClient db;

    Stamps(JdbcClient db) {
        this.db = db;
    }

    /**
     * Two numbers that only grow.
     *
     * @param school of facts and rules
     * @param groups of what was entered, all groups together
     */
    public record Stamp(long school, long groups) {}

    public Stamp ofGroup(String school, String group) {
        return db.sql("""
                        select coalesce((select stamp from school_stamp where school_id = :school), 0) as school,
                               coalesce((select stamp from group_stamp
                                         where school_id = :school and group_id = :group), 0) as groups
                        """)
                .param("school", school)
                .param("group", group)
                .query(Stamp.class)
                .single();
    }

    /** Of all groups in which the student is or was. */
    public Stamp ofStudent(String school, String student) {
        return db.sql("""
                        select coalesce((select stamp from school_stamp where school_id = :school), 0) as school,
                               coalesce((select sum(stamp) from group_stamp
                                         where school_id = :school and group_id in (
                                             select group_id from roster_member
                                             where school_id = :school and student_id = :student)), 0)::bigint as groups
                        """)
                .param("school", school)
                .param("student", student)
                .query(Stamp.class)
                .single();
    }
}
