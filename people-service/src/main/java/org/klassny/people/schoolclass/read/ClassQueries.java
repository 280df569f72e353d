package org.klassny.people.schoolclass.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The classes of a school, and who is or was in one. */
@Component
public class ClassQueries {

    private final JdbcClient db;

    ClassQueries(JdbcClient db) {
        this.db = db;
    }

    /** A class with the number of its students today. */
    public record ClassRow(
            String classId,
            String name,
            int gradeLevel,
            @Nullable String homeroomTeacherId,
            int students,
            int version) {}

    /** A student of the class from a day on, and until a last one where it is known. */
    public record ClassMember(
            String studentId,
            Name name,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The list of a class, in the order of names. */
    public record ClassRoster(String classId, String name, List<ClassMember> students) {}

    public List<ClassRow> of(String school, LocalDate today) {
        return db.sql("""
                        select c.class_id, c.name, c.grade_level, c.homeroom_teacher_id, c.version,
                            (select count(*) from enrollment e
                             where e.school_id = c.school_id and e.class_id = c.class_id and e.starts_on <= :today
                               and (e.ends_on is null or e.ends_on >= :today)) as students
                        from school_class c where c.school_id = :school
                        order by c.grade_level, c.name, c.class_id
                        """)
                .param("school", school)
                .param("today", today)
                .query((row, _) -> new ClassRow(
                        row.getString("class_id"),
                        row.getString("name"),
                        row.getInt("grade_level"),
                        row.getString("homeroom_teacher_id"),
                        row.getInt("students"),
                        row.getInt("version")))
                .list();
    }

    /** Empty where the school has no such class. */
    public Optional<ClassRoster> roster(String school, String classId) {
        return db.sql("select name from school_class where school_id = :school and class_id = :class")
                .param("school", school)
                .param("class", classId)
                .query(String.class)
                .optional()
                .map(name -> new ClassRoster(classId, name, members(school, classId)));
    }

    private List<ClassMember> members(String school, String classId) {
        return db.sql("""
                        select e.student_id, c.surname, c.given, c.patronymic, min(e.starts_on) as starts_on,
                               nullif(max(coalesce(e.ends_on, 'infinity')), 'infinity') as ends_on
                        from enrollment e
                        join card c on c.school_id = e.school_id and c.person_id = e.student_id
                        where e.school_id = :school and e.class_id = :class
                        group by e.student_id, c.surname, c.given, c.patronymic
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", e.student_id
                        """)
                .param("school", school)
                .param("class", classId)
                .query((row, _) -> new ClassMember(
                        row.getString("student_id"),
                        new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }
}
