package org.klassny.people.student.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students of a school with all that a list of them shows, and one card. */
@Component
public class StudentQueries {

    private final JdbcClient db;

    StudentQueries(JdbcClient db) {
        this.db = db;
    }

    /** The student's standing in the matter of consent: what was decided last (P8). */
    public enum ConsentState {
        GIVEN,
        REFUSED,
        WITHDRAWN,
        NONE
    }

    /** A student in the class of today, or the one to come, or the last one; without any where no order is there yet. */
    public record StudentRow(
            String studentId,
            Name name,
            @Nullable String classId,
            @Nullable String className,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int guardians,
            boolean hasAccount,
            ConsentState consent,
            int version) {}

    public record CardGuardian(
            String guardianId,
            Name name,
            String kinship,
            @Nullable String email,
            @Nullable String phone) {}

    public record StudentCard(
            String studentId,
            Name name,
            @Nullable LocalDate birthDate,
            @Nullable String classId,
            List<CardGuardian> guardians,
            int version) {}

    /**
     * In the order of names.
     *
     * @param classId only of this class, or all where it is null
     * @param homeroom only of the classes that this teacher leads, or all where it is null
     */
    public List<StudentRow> list(String school, LocalDate today, @Nullable String classId, @Nullable String homeroom) {
        return db.sql("""
                        select p.person_id, c.surname, c.given, c.patronymic, c.version, e.class_id, k.name as class_name,
                            e.starts_on, e.ends_on,
                            (select count(*) from guardianship g
                             where g.school_id = p.school_id and g.student_id = p.person_id) as guardians,
                            exists (select 1 from account a
                             where a.school_id = p.school_id and a.person_id = p.person_id) as has_account,
                            (select case when o.withdrawn_on is not null then 'WITHDRAWN' else o.decision end
                             from consent o where o.school_id = p.school_id and o.student_id = p.person_id
                             order by o.document_date desc, o.registered_at desc limit 1) as consent
                        from person p
                        join card c on c.school_id = p.school_id and c.person_id = p.person_id
                        left join enrollment_at(:school, :today) e on e.student_id = p.person_id
                        left join school_class k on k.school_id = p.school_id and k.class_id = e.class_id
                        where p.school_id = :school and p.kind = 'STUDENT'
                          and (:class::text is null or e.class_id = :class)
                          and (:homeroom::text is null or k.homeroom_teacher_id = :homeroom)
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", p.person_id
                        """)
                .param("school", school)
                .param("today", today)
                .param("class", classId)
                .param("homeroom", homeroom)
                .query(StudentQueries::row)
                .list();
    }

    public Optional<StudentCard> card(String school, String studentId, LocalDate today) {
        return db.sql("""
                        select c.surname, c.given, c.patronymic, c.birth_date, c.version, e.class_id
                        from person p
                        join card c on c.school_id = p.school_id and c.person_id = p.person_id
                        left join enrollment_at(:school, :today) e on e.student_id = p.person_id
                        where p.school_id = :school and p.person_id = :student and p.kind = 'STUDENT'
                        """)
                .param("school", school)
                .param("student", studentId)
                .param("today", today)
                .query((row, _) -> new StudentCard(
                        studentId,
                        name(row),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("class_id"),
                        guardians(school, studentId),
                        row.getInt("version")))
                .optional();
    }

    private List<CardGuardian> guardians(String school, String studentId) {
        return db.sql("""
                        select g.guardian_id, g.kinship, c.surname, c.given, c.patronymic, c.email, c.phone
                        from guardianship g
                        join card c on c.school_id = g.school_id and c.person_id = g.guardian_id
                        where g.school_id = :school and g.student_id = :student
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", g.guardian_id
                        """)
                .param("school", school)
                .param("student", studentId)
                .query((row, _) -> new CardGuardian(
                        row.getString("guardian_id"),
                        name(row),
                        row.getString("kinship"),
                        row.getString("email"),
                        row.getString("phone")))
                .list();
    }

    private static StudentRow row(ResultSet row, int number) throws SQLException {
        var consent = row.getString("consent");
        return new StudentRow(
                row.getString("person_id"),
                name(row),
                row.getString("class_id"),
                row.getString("class_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("guardians"),
                row.getBoolean("has_account"),
                consent == null ? ConsentState.NONE : ConsentState.valueOf(consent),
                row.getInt("version"));
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic"));
    }
}
