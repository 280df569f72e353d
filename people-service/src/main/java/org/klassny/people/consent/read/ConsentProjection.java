package org.klassny.people.consent.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                    register(
                            recorded,
                            e.consentId(),
                            e.studentId(),
                            e.givenById(),
                            "GIVEN",
                            e.documentDate(),
                            e.documentNumber());
                case ConsentRefused e ->
                    register(
                            recorded,
                            e.consentId(),
                            e.studentId(),
                            e.givenById(),
                            "REFUSED",
                            e.documentDate(),
                            e.documentNumber());
                case ConsentWithdrawn e -> withdraw(recorded.school(), e);
            }
        }
    }

    /** What ended before it was signed never was. */
    private void withdraw(String school, ConsentWithdrawn e) {
        db.sql("delete from consent where school_id = ? and consent_id = ? and document_date > ?")
                .params(school, e.consentId(), e.on())
                .update();
        db.sql("update consent set withdrawn_on = ? where school_id = ? and consent_id = ?")
                .params(e.on(), school, e.consentId())
                .update();
    }

    private void register(
            Recorded<ConsentEvent> recorded,
            String consent,
            String student,
            String givenBy,
            String decision,
            LocalDate documentDate,
            @Nullable String documentNumber) {
        db.sql("""
                        insert into consent (school_id, consent_id, student_id, given_by_id, decision, document_date,
                                             document_number, registered_at)
                        values (:school, :consent, :student, :by, :decision, :date, :number, :at) on conflict do nothing
                        """)
                .param("school", recorded.school())
                .param("consent", consent)
                .param("student", student)
                .param("by", givenBy)
                .param("decision", decision)
                .param("date", documentDate)
                .param("number", documentNumber)
                .param("at", recorded.envelope().time().atOffset(ZoneOffset.UTC))
                .update();
    }
}
