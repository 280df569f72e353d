package org.klassny.schedule.subject.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.subject.events.SubjectEvent;
import org.klassny.schedule.subject.events.SubjectSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subjects as they stand; the version counts the changes. */
public final class SubjectProjection implements Projection<SubjectEvent> {

    private final JdbcClient db;

    public SubjectProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<SubjectEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case SubjectSet e ->
                    db.sql("""
                                insert into subject (school_id, subject_id, name, short_name, version)
                                values (:school, :subject, :name, :shortName, :version)
                                on conflict (school_id, subject_id) do update
                                set name = excluded.name, short_name = excluded.short_name, version = excluded.version
                                """)
                            .param("school", recorded.school())
                            .param("subject", e.subjectId())
                            .param("name", e.name())
                            .param("shortName", e.shortName())
                            .param("version", recorded.envelope().sequence() + 1)
                            .update();
            }
        }
    }
}
