package org.klassny.notification.reference.inbound;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands each fact to the rows of its service. */
public final class FactProjection implements Projection<Fact> {

    private final PeopleRows people;
    private final ScheduleRows schedule;
    private final JournalRows journal;

    public FactProjection(JdbcClient db) {
        var changes = new ChangeRows(db);
        people = new PeopleRows(db);
        schedule = new ScheduleRows(db, changes);
        journal = new JournalRows(db, changes);
    }

    @Override
    public void project(List<Recorded<Fact>> facts) {
        for (var recorded : facts) {
            switch (recorded.event()) {
                case PeopleFact fact -> people.write(recorded.school(), fact);
                case ScheduleFact fact -> schedule.write(recorded.envelope(), fact);
                case JournalFact fact -> journal.write(recorded.envelope(), fact);
            }
        }
    }
}
