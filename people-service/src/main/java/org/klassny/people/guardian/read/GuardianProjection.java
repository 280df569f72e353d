package org.klassny.people.guardian.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.guardian.events.GuardianEvent;
import org.klassny.people.guardian.events.GuardianLinked;
import org.klassny.people.guardian.events.GuardianRegistered;
import org.klassny.people.guardian.events.GuardianRemoved;
import org.klassny.people.guardian.events.GuardianUnlinked;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guardians, and whose they are. */
public final class GuardianProjection implements Projection<GuardianEvent> {

    private final JdbcClient db;

    public GuardianProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<GuardianEvent>> events) {
        for (var recorded : events) {
            var school = recorded.school();
            switch (recorded.event()) {
                case GuardianRegistered e -> write("""
                        insert into person (school_id, person_id, kind) values (?, ?, 'GUARDIAN')
                        on conflict do nothing
                        """, school, e.guardianId());
                case GuardianLinked e -> write("""
                        insert into guardianship (school_id, guardian_id, student_id, kinship) values (?, ?, ?, ?)
                        on conflict (school_id, guardian_id, student_id) do update set kinship = excluded.kinship
                        """, school, e.guardianId(), e.studentId(), e.kinship());
                case GuardianRemoved e ->
                    write("delete from person where school_id = ? and person_id = ?", school, e.guardianId());
                case GuardianUnlinked e ->
                    write(
                            "delete from guardianship where school_id = ? and guardian_id = ? and student_id = ?",
                            school,
                            e.guardianId(),
                            e.studentId());
            }
        }
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
