package org.klassny.schedule.substitution.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.read.Claims;
import org.klassny.schedule.substitution.events.SubstitutionArranged;
import org.klassny.schedule.substitution.events.SubstitutionEvent;
import org.klassny.schedule.substitution.events.SubstitutionWithdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Substitutions as they stand; a substitute is occupied by the lesson. */
public final class SubstitutionProjection implements Projection<SubstitutionEvent> {

    private final JdbcClient db;
    private final Claims claims;

    public SubstitutionProjection(JdbcClient db) {
        this.db = db;
        this.claims = new Claims(db);
    }

    @Override
    public void project(List<Recorded<SubstitutionEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case SubstitutionArranged e ->
                    db.sql("""
                                insert into substitution (school_id, substitution_id, lesson_id, substitute_id, reason)
                                values (?, ?, ?, ?, ?) on conflict (school_id, substitution_id) do nothing
                                """)
                            .params(recorded.school(), e.substitutionId(), e.lessonId(), e.substituteId(), e.reason())
                            .update();
                case SubstitutionWithdrawn e ->
                    db.sql("update substitution set withdrawn = true where school_id = ? and substitution_id = ?")
                            .params(recorded.school(), e.substitutionId())
                            .update();
            }
            claims.ofLessons(recorded.school(), List.of(recorded.event().lessonId()));
        }
    }
}
