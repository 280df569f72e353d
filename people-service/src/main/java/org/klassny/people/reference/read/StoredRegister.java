package org.klassny.people.reference.read;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lookups of decisions on the service's own rows, in the transaction of the command. */
@Component
class StoredRegister implements Known, EnrollmentLookup, ConsentLookup {

    private static final int AGE_OF_OWN_CONSENT = 16;

    private final JdbcClient db;

    StoredRegister(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean has(Thing thing, String school, String id) {
        var found = thing == Thing.CLASS
                ? db.sql("select 1 from school_class where school_id = :school and class_id = :id")
                : db.sql("select 1 from person where school_id = :school and person_id = :id and kind = :kind")
                        .param("kind", thing.name());
        return found.param("school", school)
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public Optional<String> classOn(String school, String studentId, LocalDate day) {
        return db.sql("""
                        select class_id from enrollment
                        where school_id = :school and student_id = :student and starts_on <= :day
                          and (ends_on is null or ends_on >= :day)
                        """)
                .param("school", school)
                .param("student", studentId)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean mayDecide(String school, String studentId, String personId, LocalDate day) {
        return db.sql("""
                        select exists (select 1 from guardianship
                                where school_id = :school and student_id = :student and guardian_id = :person)
                            or (:student = :person and exists (select 1 from card
                                where school_id = :school and person_id = :student and birth_date <= :born))
                        """)
                .param("school", school)
                .param("student", studentId)
                .param("person", personId)
                .param("born", day.minusYears(AGE_OF_OWN_CONSENT))
                .query(Boolean.class)
                .single();
    }
}
