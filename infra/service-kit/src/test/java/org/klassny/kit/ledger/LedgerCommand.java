package org.klassny.kit.ledger;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.note.CarriesNote;
import org.klassny.kit.note.Note;

/** What is asked of a ledger. */
sealed interface LedgerCommand {

    @TargetAggregateIdentifier
    String ledgerId();

    record PostEntries(
            @TargetAggregateIdentifier String ledgerId,
            List<Entry> entries,
            @Nullable Note note) implements LedgerCommand, CarriesNote {}

    record CloseLedger(@TargetAggregateIdentifier String ledgerId) implements LedgerCommand {}

    record Entry(String entryId, int amount) {}
}
