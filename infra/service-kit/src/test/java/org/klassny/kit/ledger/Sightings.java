package org.klassny.kit.ledger;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.kit.ledger.LedgerEvent.EntryPosted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts by plain inserts and additions, unlike a real projection, so that an event handled twice shows. */
record Sightings(JdbcClient db) implements Projection<LedgerEvent> {

    /** An entry of this amount is poison: no table takes it. */
    static final int POISON = -1;

    @Override
    public void project(List<Recorded<LedgerEvent>> events) {
        for (var recorded : events) {
            if (recorded.event() instanceof EntryPosted posted) {
                if (posted.amount() == POISON) {
                    throw new IllegalStateException("an amount that can't be");
                }
                db.sql("""
                    insert into sighting (event_id, school_id, ledger_id, sequence)
                    values (:id, :school, :ledger, :sequence)
                    """)
                        .param("id", recorded.envelope().id())
                        .param("school", recorded.school())
                        .param("ledger", posted.ledgerId())
                        .param("sequence", recorded.envelope().sequence())
                        .update();
                db.sql("""
                    insert into balance (ledger_id, school_id, amount) values (:ledger, :school, :amount)
                    on conflict (ledger_id) do update set amount = balance.amount + excluded.amount
                    """)
                        .param("ledger", posted.ledgerId())
                        .param("school", recorded.school())
                        .param("amount", posted.amount())
                        .update();
            }
        }
    }
}
