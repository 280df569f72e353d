package org.klassny.people.guardian.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guardians of a school or a class, with their children. */
@Component
public class GuardianQueries {

    private final JdbcClient db;

    GuardianQueries(JdbcClient db) {
        this.db = db;
    }

    public record Child(String studentId, Name name, String kinship) {}

    public record GuardianRow(
            String guardianId,
            Name name,
            @Nullable String email,
            @Nullable String phone,
            List<Child> children,
            boolean hasAccount,
            int version) {}

    private record Line(GuardianRow guardian, @Nullable Child child) {}

    /**
     * In the order of names; each with all own children, whichever class made the guardian part of the list.
     *
     * @param classId only those of this class's students, or all where it is null
     * @param homeroom only those of the students whom this teacher leads, or all where it is null
     */
    public List<GuardianRow> list(String school, LocalDate today, @Nullable String classId, @Nullable String homeroom) {
        var guardians = new LinkedHashMap<String, GuardianRow>();
        for (var line : lines(school, today, classId, homeroom)) {
            var guardian = guardians.computeIfAbsent(line.guardian().guardianId(), _ -> line.guardian());
            if (line.child() != null) {
                guardian.children().add(line.child());
            }
        }
        return List.copyOf(guardians.values());
    }

    private List<Line> lines(String school, LocalDate today, @Nullable String classId, @Nullable String homeroom) {
        return db.sql("""
                        select p.person_id, c.surname, c.given, c.patronymic, c.email, c.phone, c.version,
                            exists (select 1 from account a
                             where a.school_id = p.school_id and a.person_id = p.person_id) as has_account,
                            g.student_id, g.kinship, s.surname as child_surname, s.given as child_given,
                            s.patronymic as child_patronymic
                        from person p
                        join card c on c.school_id = p.school_id and c.person_id = p.person_id
                        left join guardianship g on g.school_id = p.school_id and g.guardian_id = p.person_id
                        left join card s on s.school_id = g.school_id and s.person_id = g.student_id
                        where p.school_id = :school and p.kind = 'GUARDIAN'
                          and ((:class::text is null and :homeroom::text is null) or exists (
                              select 1 from guardianship o
                              join enrollment_at(:school, :today) e on e.student_id = o.student_id
                              join school_class k on k.school_id = o.school_id and k.class_id = e.class_id
                              where o.school_id = p.school_id and o.guardian_id = p.person_id
                                and (:class::text is null or e.class_id = :class)
                                and (:homeroom::text is null or k.homeroom_teacher_id = :homeroom)))
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", p.person_id,
                                 s.surname collate "ru-x-icu", s.given collate "ru-x-icu", g.student_id
                        """)
                .param("school", school)
                .param("today", today)
                .param("class", classId)
                .param("homeroom", homeroom)
                .query(GuardianQueries::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var guardian = new GuardianRow(
                row.getString("person_id"),
                new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                row.getString("email"),
                row.getString("phone"),
                new ArrayList<>(),
                row.getBoolean("has_account"),
                row.getInt("version"));
        var child = row.getString("student_id") == null
                ? null
                : new Child(
                        row.getString("student_id"),
                        new Name(
                                row.getString("child_surname"),
                                row.getString("child_given"),
                                row.getString("child_patronymic")),
                        row.getString("kinship"));
        return new Line(guardian, child);
    }
}
