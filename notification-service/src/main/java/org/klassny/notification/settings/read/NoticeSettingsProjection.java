package org.klassny.notification.settings.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.notification.settings.events.NoticeSettingsEvent;
import org.klassny.notification.settings.events.NoticeSettingsSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guardian's wishes for a child, a row a kind. */
public record NoticeSettingsProjection(JdbcClient db) implements Projection<NoticeSettingsEvent> {

    @Override
    public void project(List<Recorded<NoticeSettingsEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case NoticeSettingsSet e ->
                    db.sql("""
                            insert into notice_wish (school_id, guardian_id, student_id, kind, frequency, version)
                            select :school, :guardian, :student, split_part(wish, '=', 1), split_part(wish, '=', 2), :version
                            from unnest(:kinds) wish
                            on conflict (school_id, guardian_id, student_id, kind) do update
                            set frequency = excluded.frequency, version = excluded.version
                            """)
                            .param("school", recorded.school())
                            .param("guardian", e.guardianId())
                            .param("student", e.studentId())
                            .param("version", e.version())
                            .param("kinds", e.kinds().toArray(String[]::new))
                            .update();
            }
        }
    }
}
