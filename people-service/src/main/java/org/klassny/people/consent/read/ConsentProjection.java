package org.klassny.people.consent.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.people.consent.events.ConsentEvent;
import org.klassny.people.consent.events.ConsentGiven;
import org.klassny.people.consent.events.ConsentRefused;
import org.klassny.people.consent.events.ConsentWithdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row a document. */
public final class ConsentProjection implements Projection<ConsentEvent> {

    private final JdbcClient db;

    public ConsentProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<ConsentEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case ConsentGiven e ->
                    register(recorded, e.consentId(), e.studentId(), e.givenById(), "GIVEN", e.documentDate());
                case ConsentRefused e ->
                    register(recorded, e.consentId(), e.studentId(), e.givenById(), "REFUSED", e.documentDate());
                case ConsentWithdrawn e ->
                    db.sql("update consent set withdrawn_on = ? where school_id = ? and consent_id = ?")
                            .params(e.on(), recorded.school(), e.consentId())
                            .update();
            }
        }
    }

    private void register(
            Recorded<ConsentEvent> recorded,
            String consent,
            String student,
            String givenBy,
            String decision,
            LocalDate documentDate) {
        db.sql("""
                        insert into consent (school_id, consent_id, student_id, given_by_id, decision, document_date,
                                             registered_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        recorded.school(),
                        consent,
                        student,
                        givenBy,
                        decision,
                        documentDate,
                        recorded.envelope().time().atOffset(ZoneOffset.UTC))
                .update();
    }
}
