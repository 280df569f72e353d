package org.klassny.people.group.read;

import java.util.List;
import java.util.Objects;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.group.events.RosterMemberAdded;
import org.klassny.people.group.events.RosterMemberRemoved;
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
                case RosterMemberAdded e -> write("""
                        insert into roster_member (school_id, group_id, student_id, starts_on) values (?, ?, ?, ?)
                        on conflict do nothing
                        """, school, e.groupId(), e.studentId(), e.from());
                case RosterMemberRemoved e -> write("""
                        update roster_member set ends_on = ?
                        where school_id = ? and group_id = ? and student_id = ? and ends_on is null
                        """, e.until(), school, e.groupId(), e.studentId());
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

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
