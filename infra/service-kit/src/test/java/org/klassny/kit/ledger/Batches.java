package org.klassny.kit.ledger;

import java.util.List;
import org.klassny.kit.axon.CommandBatch;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.ledger.LedgerCommand.CloseLedger;
import org.klassny.kit.ledger.LedgerCommand.Entry;
import org.klassny.kit.ledger.LedgerCommand.PostEntries;

/** Writes to several ledgers as one. */
public final class Batches {

    private Batches() {}

    /** One entry of 1 in each, and then the first of them closed. */
    public static void postAndClose(CommandBatch batch, List<String> ledgers) {
        batch.run(Books.CLERK, Origin.IMPORT, sender -> {
            for (var ledger : ledgers) {
                var _ = sender.send(new PostEntries(ledger, List.of(new Entry(ledger + "-0", 1)), null));
            }
            var _ = sender.send(new CloseLedger(ledgers.getFirst()));
        });
    }
}
