package org.klassny.kit.ledger;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.ledger.LedgerCommand.CloseLedger;
import org.klassny.kit.ledger.LedgerCommand.PostEntries;
import org.klassny.kit.ledger.LedgerEvent.EntryPosted;
import org.klassny.kit.ledger.LedgerEvent.LedgerClosed;
import org.klassny.kit.ledger.LedgerEvent.LedgerOpened;
import org.klassny.kit.problem.RuleViolated;

@Aggregate(cache = "aggregateCache")
class Ledger {

    @AggregateIdentifier
    private String id;

    private final Set<String> entries = new HashSet<>();
    private boolean closed;

    Ledger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(PostEntries command, Clock clock) {
        if (closed) {
            throw new RuleViolated(LedgerRule.LEDGER_CLOSED, "The ledger takes no entries any more.");
        }
        if (id == null) {
            apply(new LedgerOpened(command.ledgerId()));
        }
        var note = command.note();
        for (var entry : command.entries()) {
            if (!entries.contains(entry.entryId())) {
                var posted = new EntryPosted(
                        command.ledgerId(),
                        entry.entryId(),
                        entry.amount(),
                        note == null ? null : note.id(),
                        note == null ? null : note.digest());
                apply(
                        posted,
                        MetaData.with(Metadata.OCCURRED_ON, LocalDate.now(clock).toString()));
            }
        }
        return entries.size();
    }

    @CommandHandler
    void decide(CloseLedger command) {
        apply(new LedgerClosed(command.ledgerId()));
    }

    @EventSourcingHandler
    void evolve(LedgerEvent event) {
        switch (event) {
            case LedgerOpened opened -> {
                id = opened.ledgerId();
                closed = false;
            }
            case EntryPosted posted -> entries.add(posted.entryId());
            case LedgerClosed _ -> closed = true;
        }
    }
}
