package org.klassny.people.group.read;

import java.util.List;
import java.util.Objects;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.group.events.RosterMemberAdded;
import org.klassny.people.group.events.RosterMemberRemoved;
import org.klassny.people.group.events.TeachingGroupDissolved;
import org.klassny.people.group.events.TeachingGroupFormed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Groups and their rosters. */
public final class GroupProjection implements Projection<GroupEvent> {

    private final JdbcClient db;

    public GroupProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<GroupEvent>> events) {
        for (var recorded : events) {
            var school = recorded.school();
            switch (recorded.event()) {
                case TeachingGroupFormed e -> form(school, e);
                case RosterMemberAdded e -> add(school, e);
                case RosterMemberRemoved e -> remove(school, e);
                case TeachingGroupDissolved e -> {
                    write("delete from roster_member where school_id = ? and group_id = ?", school, e.groupId());
                    write("delete from teaching_group where school_id = ? and group_id = ?", school, e.groupId());
                }
            }
        }
    }

    private void form(String school, TeachingGroupFormed event) {
        write(
                """
                insert into teaching_group (school_id, group_id, name, grade_level, class_ids, whole_class)
                values (?, ?, ?, ?, ?, ?)
                on conflict (school_id, group_id) do update
                set name = excluded.name, grade_level = excluded.grade_level, class_ids = excluded.class_ids,
                    whole_class = excluded.whole_class
                """,
                school,
                event.groupId(),
                Objects.requireNonNullElse(event.name(), event.groupId()),
                event.gradeLevel(),
                event.classIds().toArray(String[]::new),
                event.followsClass());
    }

    /** A stay that ended before its first day may begin on that day after all. */
    private void add(String school, RosterMemberAdded event) {
        write("""
                insert into roster_member as r (school_id, group_id, student_id, starts_on) values (?, ?, ?, ?)
                on conflict (school_id, group_id, student_id, starts_on) do update
                set ends_on = null where r.ends_on < r.starts_on
                """, school, event.groupId(), event.studentId(), event.from());
    }

    private void remove(String school, RosterMemberRemoved event) {
        db.sql("""
                        update roster_member r set ends_on = :until
                        where school_id = :school and group_id = :group and student_id = :student and ends_on is null
                          and starts_on <= :until::date + 1
                          and not exists (select 1 from roster_member x
                              where x.school_id = r.school_id and x.group_id = r.group_id
                                and x.student_id = r.student_id and x.ends_on = :until)
                        """)
                .param("until", event.until())
                .param("school", school)
                .param("group", event.groupId())
                .param("student", event.studentId())
                .update();
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
