package org.klassny.people.directory.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom notices about students may go. */
@Component
public class RecipientQueries {

    private final JdbcClient db;

    RecipientQueries(JdbcClient db) {
        this.db = db;
    }

    /** A guardian of a student; without consent the address is not told. */
    public record Recipient(
            String guardianId,
            String studentId,
            Name guardianName,
            String studentGiven,
            @Nullable String email,
            boolean consent) {}

    /**
     * Consent holds where the last decision about the student is a consent, and this guardian's own last one is none
     * against it (P8).
     */
    public List<Recipient> of(String school, Collection<String> students) {
        return db.sql("""
                        with standing as (
                            select student_id, given_by_id, document_date, registered_at,
                                   decision = 'GIVEN' and withdrawn_on is null as given
                            from consent where school_id = :school and student_id = any(:students::text[])
                        )
                        select g.guardian_id, g.student_id, c.surname, c.given, c.patronymic, s.given as student_given,
                            c.email,
                            coalesce((select given from standing t where t.student_id = g.student_id
                                order by document_date desc, registered_at desc limit 1), false)
                            and coalesce((select given from standing t
                                where t.student_id = g.student_id and t.given_by_id = g.guardian_id
                                order by document_date desc, registered_at desc limit 1), true) as consent
                        from guardianship g
                        join card c on c.school_id = g.school_id and c.person_id = g.guardian_id
                        join card s on s.school_id = g.school_id and s.person_id = g.student_id
                        where g.school_id = :school and g.student_id = any(:students::text[])
                        order by g.student_id, g.guardian_id
                        """)
                .param("school", school)
                .param("students", students.toArray(String[]::new))
                .query((row, _) -> new Recipient(
                        row.getString("guardian_id"),
                        row.getString("student_id"),
                        new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        row.getString("student_given"),
                        row.getBoolean("consent") ? row.getString("email") : null,
                        row.getBoolean("consent")))
                .list();
    }
}
