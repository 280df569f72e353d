package org.klassny.people.imports.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.imports.events.ImportEvent;
import org.klassny.people.imports.events.RosterImportUndone;
import org.klassny.people.imports.events.RosterImported;
import org.klassny.people.imports.write.ImportCommand.RecordImport;
import org.klassny.people.imports.write.ImportCommand.RecordUndoing;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;

/** A file that was taken over once, and may be taken back once (P11). */
@Aggregate(type = "import")
class RosterImport {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String importId;

    private @Nullable String school;
    private boolean undone;

    RosterImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordImport command, @MetaDataValue(Metadata.SCHOOL) String by) {
        if (school != null) {
            throw new RuleViolated(PeopleRule.IMPORT_NOT_READY, "This import was applied already.");
        }
        apply(new RosterImported(command.importId(), command.kind(), command.changes()));
    }

    @CommandHandler
    void decide(RecordUndoing command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (undone) {
            throw new RuleViolated(PeopleRule.IMPORT_NOT_READY, "This import was undone already.");
        }
        apply(new RosterImportUndone(command.importId()));
    }

    @EventSourcingHandler
    void evolve(ImportEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case RosterImported e -> {
                importId = e.importId();
                school = of;
            }
            case RosterImportUndone _ -> undone = true;
        }
    }
}
