package org.klassny.schedule.reference.inbound;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.inbound.Fact.GuardianLinked;
import org.klassny.schedule.reference.inbound.Fact.GuardianUnlinked;
import org.klassny.schedule.reference.inbound.Fact.RosterMemberAdded;
import org.klassny.schedule.reference.inbound.Fact.RosterMemberRemoved;
import org.klassny.schedule.reference.inbound.Fact.SchoolRegistered;
import org.klassny.schedule.reference.inbound.Fact.TeachingGroupDissolved;
import org.klassny.schedule.reference.inbound.Fact.TeachingGroupFormed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the local copies of foreign facts. */
public final class FactProjection implements Projection<Fact> {

    private final JdbcClient db;

    public FactProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<Fact>> facts) {
        facts.forEach(this::project);
    }

    private void project(Recorded<Fact> recorded) {
        var school = recorded.school();
        switch (recorded.event()) {
            case SchoolRegistered fact -> write("""
                    insert into school (school_id, time_zone) values (?, ?)
                    on conflict (school_id) do update set time_zone = excluded.time_zone
                    """, school, fact.timeZone());
            case TeachingGroupFormed fact ->
                write(
                        """
                    insert into teaching_group (school_id, group_id, grade_level, class_ids, whole_class)
                    values (?, ?, ?, ?, ?)
                    on conflict (school_id, group_id) do update
                    set grade_level = excluded.grade_level, class_ids = excluded.class_ids,
                        whole_class = excluded.whole_class
                    """,
                        school,
                        fact.groupId(),
                        fact.gradeLevel(),
                        fact.classIds().toArray(String[]::new),
                        Boolean.TRUE.equals(fact.wholeClass()));
            case RosterMemberAdded fact -> write("""
                    insert into roster_member as r (school_id, group_id, student_id, starts_on) values (?, ?, ?, ?)
                    on conflict (school_id, group_id, student_id, starts_on) do update
                    set ends_on = null where r.ends_on < r.starts_on
                    """, school, fact.groupId(), fact.studentId(), fact.from());
            case RosterMemberRemoved fact -> write("""
                    update roster_member set ends_on = ?
                    where school_id = ? and group_id = ? and student_id = ? and ends_on is null
                    """, fact.until(), school, fact.groupId(), fact.studentId());
            case TeachingGroupDissolved fact -> {
                write("delete from roster_member where school_id = ? and group_id = ?", school, fact.groupId());
                write("delete from teaching_group where school_id = ? and group_id = ?", school, fact.groupId());
            }
            case GuardianLinked fact -> write("""
                    insert into guardian_child (school_id, guardian_id, student_id) values (?, ?, ?)
                    on conflict do nothing
                    """, school, fact.guardianId(), fact.studentId());
            case GuardianUnlinked fact ->
                write(
                        "delete from guardian_child where school_id = ? and guardian_id = ? and student_id = ?",
                        school,
                        fact.guardianId(),
                        fact.studentId());
        }
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
