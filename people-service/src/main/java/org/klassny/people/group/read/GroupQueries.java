package org.klassny.people.group.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klassny.people.reference.read.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups of a school, and who is or was in one. */
@Component
public class GroupQueries {

    private final JdbcClient db;

    GroupQueries(JdbcClient db) {
        this.db = db;
    }

    /** A group with the number of its members today. */
    public record GroupRow(
            String groupId, String name, int gradeLevel, List<String> classIds, boolean wholeClass, int members) {}

    /** A student of the roster from a day on, and until a last one where it is known. */
    public record Member(
            String studentId,
            Name name,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The roster of a group, in the order of names. */
    public record GroupRoster(String groupId, String name, List<Member> students) {}

    public List<GroupRow> of(String school, LocalDate today) {
        return db.sql("""
                        select g.group_id, g.name, g.grade_level, g.class_ids, g.whole_class,
                            (select count(*) from roster_member r
                             where r.school_id = g.school_id and r.group_id = g.group_id and r.starts_on <= :today
                               and (r.ends_on is null or r.ends_on >= :today)) as members
                        from teaching_group g where g.school_id = :school
                        order by g.grade_level, g.name, g.group_id
                        """)
                .param("school", school)
                .param("today", today)
                .query(GroupQueries::row)
                .list();
    }

    /** Empty where the school has no such group. */
    public Optional<GroupRoster> roster(String school, String groupId) {
        return db.sql("select name from teaching_group where school_id = :school and group_id = :group")
                .param("school", school)
                .param("group", groupId)
                .query(String.class)
                .optional()
                .map(name -> new GroupRoster(groupId, name, members(school, groupId)));
    }

    private List<Member> members(String school, String groupId) {
        return db.sql("""
                        select r.student_id, c.surname, c.given, c.patronymic, min(r.starts_on) as starts_on,
                               nullif(max(coalesce(r.ends_on, 'infinity')), 'infinity') as ends_on
                        from roster_member r
                        join card c on c.school_id = r.school_id and c.person_id = r.student_id
                        where r.school_id = :school and r.group_id = :group
                          and (r.ends_on is null or r.ends_on >= r.starts_on)
                        group by r.student_id, c.surname, c.given, c.patronymic
                        order by c.surname collate "ru-x-icu", c.given collate "ru-x-icu", r.student_id
                        """)
                .param("school", school)
                .param("group", groupId)
                .query((row, _) -> new Member(
                        row.getString("student_id"),
                        new Name(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
    }

    private static GroupRow row(ResultSet row, int number) throws SQLException {
        return new GroupRow(
                row.getString("group_id"),
                row.getString("name"),
                row.getInt("grade_level"),
                List.of((String[]) row.getArray("class_ids").getArray()),
                row.getBoolean("whole_class"),
                row.getInt("members"));
    }
}
