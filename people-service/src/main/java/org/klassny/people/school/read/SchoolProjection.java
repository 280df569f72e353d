package org.klassny.people.school.read;

import java.util.List;
import java.util.Objects;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.school.events.SchoolEvent;
import org.klassny.people.school.events.SchoolRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a school. */
public final class SchoolProjection implements Projection<SchoolEvent> {

    private final JdbcClient db;

    public SchoolProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<SchoolEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case SchoolRegistered e ->
                    db.sql("""
                                insert into school (school_id, name, time_zone, version)
                                values (:school, :name, :zone, :version)
                                on conflict (school_id) do update
                                set name = excluded.name, time_zone = excluded.time_zone, version = excluded.version
                                """)
                            .param("school", e.schoolId())
                            .param("name", Objects.requireNonNullElse(e.name(), ""))
                            .param("zone", e.timeZone())
                            .param("version", recorded.envelope().sequence() + 1)
                            .update();
            }
        }
    }
}
