package org.klassny.kit.ledger;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.kit.ledger.LedgerEvent.EntryPosted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of another service's events, inserted and never updated, so that an event handled twice shows. */
record BranchSightings(JdbcClient db) implements Projection<LedgerEvent> {

    @Override
    public void project(List<Recorded<LedgerEvent>> events) {
        for (var recorded : events) {
            if (recorded.event() instanceof EntryPosted posted) {
                db.sql("""
                                insert into branch_sighting (event_id, ledger_id, sequence, amount)
                                values (:id, :ledger, :sequence, :amount)
                                """)
                        .param("id", recorded.envelope().id())
                        .param("ledger", posted.ledgerId())
                        .param("sequence", recorded.envelope().sequence())
                        .param("amount", posted.amount())
                        .update();
            }
        }
    }
}
