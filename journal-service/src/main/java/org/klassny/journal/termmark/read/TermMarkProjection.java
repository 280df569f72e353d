package org.klassny.journal.termmark.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.termmark.events.StudentNotAssessed;
import org.klassny.journal.termmark.events.TermMarkEvent;
import org.klassny.journal.termmark.events.TermMarkSet;
import org.klassny.journal.termmark.events.TermMarkWithdrawn;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands for each student's term; a row without both is one that was taken back, kept for its version. */
public final class TermMarkProjection implements Projection<TermMarkEvent> {

    private final JdbcClient db;

    public TermMarkProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<TermMarkEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case TermMarkSet e -> write(recorded.school(), e, e.value(), null);
                case StudentNotAssessed e -> write(recorded.school(), e, null, e.reason());
                case TermMarkWithdrawn e -> write(recorded.school(), e, null, null);
            }
        }
    }

    private void write(String school, TermMarkEvent event, @Nullable String value, @Nullable String notAssessed) {
        db.sql("""
                        insert into term_mark as t (school_id, group_id, subject_id, term_id, student_id, value,
                                                    not_assessed, version)
                        values (:school, :group, :subject, :term, :student, :value, :notAssessed, :version)
                        on conflict (school_id, group_id, subject_id, term_id, student_id) do update
                        set value = excluded.value, not_assessed = excluded.not_assessed, version = excluded.version
                        where t.version < excluded.version
                        """)
                .param("school", school)
                .param("group", event.groupId())
                .param("subject", event.subjectId())
                .param("term", event.termId())
                .param("student", event.studentId())
                .param("value", value)
                .param("notAssessed", notAssessed)
                .param("version", event.version())
                .update();
    }
}
