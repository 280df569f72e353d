package org.klassny.kit.ledger;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** What happens to a ledger. */
public sealed interface LedgerEvent {

    String ledgerId();

    @EventName("ledger.ledger-opened.v1")
    record LedgerOpened(String ledgerId) implements LedgerEvent {}

    @EventName("ledger.entry-posted.v1")
    record EntryPosted(
            String ledgerId,
            String entryId,
            int amount,
            @Nullable String noteId,
            @Nullable String noteDigest) implements LedgerEvent {}

    @EventName("ledger.ledger-closed.v1")
    record LedgerClosed(String ledgerId) implements LedgerEvent {}
}
