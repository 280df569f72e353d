package org.klassny.people.staff.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.staff.events.StaffEvent;
import org.klassny.people.staff.events.StaffMemberRegistered;
import org.klassny.people.staff.events.StaffMemberRemoved;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is staff. */
public final class StaffProjection implements Projection<StaffEvent> {

    private final JdbcClient db;

    public StaffProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<StaffEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case StaffMemberRegistered e ->
                    db.sql("""
                                insert into person (school_id, person_id, kind) values (?, ?, 'STAFF')
                                on conflict do nothing
                                """).params(recorded.school(), e.staffId()).update();
                case StaffMemberRemoved e ->
                    db.sql("delete from person where school_id = ? and person_id = ?")
                            .params(recorded.school(), e.staffId())
                            .update();
            }
        }
    }
}
