package org.klassny.kit.ledger;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.kit.ledger.LedgerEvent.EntryPosted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The service's own rows, written with the command. */
record LedgerRows(JdbcClient db) implements Projection<LedgerEvent> {

    @Override
    public void project(List<Recorded<LedgerEvent>> events) {
        for (var recorded : events) {
            if (recorded.event() instanceof EntryPosted posted) {
                db.sql("""
                    insert into ledger_row (entry_id, school_id, ledger_id, amount)
                    values (:entry, :school, :ledger, :amount)
                    on conflict (entry_id) do update set amount = excluded.amount
                    """)
                        .param("entry", posted.entryId())
                        .param("school", recorded.school())
                        .param("ledger", posted.ledgerId())
                        .param("amount", posted.amount())
                        .update();
            }
        }
    }
}
