package org.klassny.schedule.assessment.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schedule of control works. */
@Component
public class AssessmentQueries {

    private final JdbcClient db;

    AssessmentQueries(JdbcClient db) {
        this.db = db;
    }

    public record AssessmentRow(String assessmentId, String groupId, String subjectId, LocalDate date, String kind) {}

    /**
     * Reads the works of some days.
     *
     * @param personId a student or a guardian, to whom the works of the own groups and of the children's are shown; null
     *     for all
     */
    public List<AssessmentRow> assessments(
            String school, Days days, @Nullable String groupId, @Nullable String personId) {
        return db.sql("""
                        select a.assessment_id, a.group_id, a.subject_id, a.date, a.kind from assessment a
                        where a.school_id = :school and a.date between :from and :until
                          and (:group::text is null or a.group_id = :group)
                          and (:person::text is null or exists (
                              select 1 from roster_member r where r.school_id = a.school_id and r.group_id = a.group_id
                              and r.starts_on <= a.date and (r.ends_on is null or r.ends_on >= a.date)
                              and (r.student_id = :person or r.student_id in (
                                  select student_id from guardian_child c
                                  where c.school_id = a.school_id and c.guardian_id = :person))))
                        order by a.date, a.group_id, a.assessment_id
                        """)
                .param("school", school)
                .param("from", days.from())
                .param("until", days.until())
                .param("group", groupId)
                .param("person", personId)
                .query((row, _) -> new AssessmentRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }
}
