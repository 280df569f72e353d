package org.klassny.schedule.assessment.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.assessment.events.AssessmentCancelled;
import org.klassny.schedule.assessment.events.AssessmentEvent;
import org.klassny.schedule.assessment.events.AssessmentScheduled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schedule of control works as it stands. */
public final class AssessmentProjection implements Projection<AssessmentEvent> {

    private final JdbcClient db;

    public AssessmentProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<AssessmentEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case AssessmentScheduled e ->
                    db.sql("""
                                insert into assessment (school_id, assessment_id, group_id, subject_id, date, kind)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (school_id, assessment_id) do update
                                set group_id = excluded.group_id, subject_id = excluded.subject_id,
                                    date = excluded.date, kind = excluded.kind
                                """)
                            .params(recorded.school(), e.assessmentId(), e.groupId(), e.subjectId(), e.date(), e.kind())
                            .update();
                case AssessmentCancelled e ->
                    db.sql("delete from assessment where school_id = ? and assessment_id = ?")
                            .params(recorded.school(), e.assessmentId())
                            .update();
            }
        }
    }
}
