package org.klassny.people.consent.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of consent of a school or a class. */
@Component
public class ConsentQueries {

    private final JdbcClient db;

    ConsentQueries(JdbcClient db) {
        this.db = db;
    }

    public record ConsentRow(
            String consentId,
            String studentId,
            String givenById,
            String decision,
            LocalDate documentDate,
            @Nullable String documentNumber,
            @Nullable LocalDate withdrawnOn) {}

    /**
     * The latest first.
     *
     * @param classId only of this class's students, or all where it is null
     * @param homeroom only of the students whom this teacher leads, or all where it is null
     */
    public List<ConsentRow> list(String school, LocalDate today, @Nullable String classId, @Nullable String homeroom) {
        return db.sql("""
                        select o.consent_id, o.student_id, o.given_by_id, o.decision, o.document_date, o.document_number,
                            o.withdrawn_on
                        from consent o
                        where o.school_id = :school
                          and ((:class::text is null and :homeroom::text is null) or exists (
                              select 1 from enrollment_at(:school, :today) e
                              join school_class k on k.school_id = :school and k.class_id = e.class_id
                              where e.student_id = o.student_id and (:class::text is null or e.class_id = :class)
                                and (:homeroom::text is null or k.homeroom_teacher_id = :homeroom)))
                        order by o.document_date desc, o.registered_at desc, o.consent_id
                        """)
                .param("school", school)
                .param("today", today)
                .param("class", classId)
                .param("homeroom", homeroom)
                .query((row, _) -> new ConsentRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getObject(7, LocalDate.class)))
                .list();
    }

    /** Whose data the document is about. */
    public Optional<String> student(String school, String consentId) {
        return db.sql("select student_id from consent where school_id = :school and consent_id = :consent")
                .param("school", school)
                .param("consent", consentId)
                .query(String.class)
                .optional();
    }
}
