package org.klassny.people.directory.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person is told of themselves at login. */
@Component
public class MeQueries {

    private final JdbcClient db;

    MeQueries(JdbcClient db) {
        this.db = db;
    }

    public record LedClass(String classId, String name) {}

    public record OwnChild(
            String studentId,
            Name name,
            @Nullable String classId,
            @Nullable String className) {}

    public record Self(
            String studentId,
            @Nullable String classId,
            @Nullable String className) {}

    /** Somebody with a card; {@code self} where it is a student. */
    public record Me(
            String personId,
            String kind,
            Name name,
            String schoolId,
            String schoolName,
            String timeZone,
            List<LedClass> homeroomOf,
            List<OwnChild> children,
            @Nullable Self self) {}

    /** Empty where the account has no card. */
    public Optional<Me> find(String school, String person, LocalDate today) {
        return db.sql("""
                        select p.kind, c.surname, c.given, c.patronymic, s.name, s.time_zone
                        from person p
                        join card c on c.school_id = p.school_id and c.person_id = p.person_id
                        join school s on s.school_id = p.school_id
                        where p.school_id = :school and p.person_id = :person
                        """)
                .param("school", school)
                .param("person", person)
                .query((row, _) -> new Me(
                        person,
                        row.getString(1),
                        new Name(row.getString(2), row.getString(3), row.getString(4)),
                        school,
                        row.getString(5),
                        row.getString(6),
                        led(school, person),
                        children(school, person, today),
                        row.getString(1).equals("STUDENT") ? self(school, person, today) : null))
                .optional();
    }

    private List<LedClass> led(String school, String person) {
        return db.sql("""
                        select class_id, name from school_class
                        where school_id = :school and homeroom_teacher_id = :person order by grade_level, name
                        """)
                .param("school", school)
                .param("person", person)
                .query((row, _) -> new LedClass(row.getString(1), row.getString(2)))
                .list();
    }

    private List<OwnChild> children(String school, String person, LocalDate today) {
        return db.sql("""
                        select g.student_id, c.surname, c.given, c.patronymic, e.class_id, k.name
                        from guardianship g
                        join card c on c.school_id = g.school_id and c.person_id = g.student_id
                        left join enrollment_at(:school, :today) e on e.student_id = g.student_id
                        left join school_class k on k.school_id = g.school_id and k.class_id = e.class_id
                        where g.school_id = :school and g.guardian_id = :person
                        order by c.birth_date, c.given collate "ru-x-icu", g.student_id
                        """)
                .param("school", school)
                .param("person", person)
                .param("today", today)
                .query((row, _) -> new OwnChild(
                        row.getString(1),
                        new Name(row.getString(2), row.getString(3), row.getString(4)),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private Self self(String school, String person, LocalDate today) {
        return db.sql("""
                        select e.class_id, k.name from enrollment_at(:school, :today) e
                        join school_class k on k.school_id = :school and k.class_id = e.class_id
                        where e.student_id = :person
                        """)
                .param("school", school)
                .param("person", person)
                .param("today", today)
                .query((row, _) -> new Self(person, row.getString(1), row.getString(2)))
                .optional()
                .orElseGet(() -> new Self(person, null, null));
    }
}
