package org.klassny.journal.correction.read;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.correction.events.CorrectionAllowed;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.journal.correction.events.CorrectionRefused;
import org.klassny.journal.correction.events.CorrectionRequested;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each correction with its decision. */
public final class CorrectionProjection implements Projection<CorrectionEvent> {

    private final JdbcClient db;

    public CorrectionProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<CorrectionEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case CorrectionRequested e -> request(recorded.envelope(), e);
                case CorrectionAllowed e -> decide(recorded.envelope(), e.correctionId(), "ALLOWED", null);
                case CorrectionRefused e -> decide(recorded.envelope(), e.correctionId(), "REFUSED", e.noteId());
            }
        }
    }

    private void request(Envelope envelope, CorrectionRequested event) {
        db.sql("""
                        insert into correction (correction_id, school_id, lesson_id, student_id, kind, mark_id, work_type,
                                                standing, proposed, reason, note_id, requested_by, requested_at, state)
                        values (:correction, :school, :lesson, :student, :kind, :mark, :workType, :standing, :proposed,
                                :reason, :note, :by, :at, 'REQUESTED')
                        on conflict (correction_id) do nothing
                        """)
                .param("correction", event.correctionId())
                .param("school", envelope.school())
                .param("lesson", event.lessonId())
                .param("student", event.studentId())
                .param("kind", event.kind())
                .param("mark", event.markId())
                .param("workType", event.workType())
                .param("standing", event.standing())
                .param("proposed", event.proposed())
                .param("reason", event.reason())
                .param("note", event.noteId())
                .param("by", envelope.actor())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void decide(Envelope envelope, String correction, String state, @Nullable String note) {
        db.sql("""
                        update correction
                        set state = :state, decided_by = :by, decided_at = :at, refusal_note_id = :note
                        where correction_id = :correction
                        """)
                .param("state", state)
                .param("by", envelope.actor())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("note", note)
                .param("correction", correction)
                .update();
    }
}
