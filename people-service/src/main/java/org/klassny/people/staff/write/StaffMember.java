package org.klassny.people.staff.write;

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
import org.klassny.people.card.events.CardChanged;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.Seen;
import org.klassny.people.reference.read.StoredCards;
import org.klassny.people.staff.events.StaffEvent;
import org.klassny.people.staff.events.StaffMemberRegistered;
import org.klassny.people.staff.events.StaffMemberRemoved;

/** Somebody whom the school employs. */
@Aggregate(type = "staff", cache = "aggregateCache")
class StaffMember {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String staffId;

    private @Nullable String school;
    private int cardVersion;

    StaffMember() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(SaveStaffCard command, @MetaDataValue(Metadata.SCHOOL) String by, StoredCards cards) {
        Owner.require(school, by);
        var changed =
                command.card().differingFrom(cards.find(by, command.staffId()).orElse(null));
        if (!changed.isEmpty()) {
            Seen.require(command.seen(), cardVersion);
            if (school == null) {
                apply(new StaffMemberRegistered(command.staffId()));
            }
            apply(new CardChanged(command.staffId(), Thing.STAFF.name(), changed));
        }
        return cardVersion;
    }

    @CommandHandler
    void decide(RemoveStaffMember command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        apply(new StaffMemberRemoved(command.staffId()));
    }

    @EventSourcingHandler
    void evolve(StaffEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case StaffMemberRegistered e -> {
                staffId = e.staffId();
                school = of;
            }
            case StaffMemberRemoved _ -> school = null;
        }
    }

    @EventSourcingHandler
    void evolve(CardChanged event) {
        cardVersion++;
    }
}
