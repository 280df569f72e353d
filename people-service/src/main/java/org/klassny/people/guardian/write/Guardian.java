package org.klassny.people.guardian.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
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
import org.klassny.people.card.events.CardChanged;
import org.klassny.people.guardian.events.GuardianEvent;
import org.klassny.people.guardian.events.GuardianLinked;
import org.klassny.people.guardian.events.GuardianRegistered;
import org.klassny.people.guardian.events.GuardianRemoved;
import org.klassny.people.guardian.events.GuardianUnlinked;
import org.klassny.people.guardian.write.GuardianCommand.LinkChild;
import org.klassny.people.guardian.write.GuardianCommand.RemoveGuardian;
import org.klassny.people.guardian.write.GuardianCommand.SaveGuardianCard;
import org.klassny.people.guardian.write.GuardianCommand.UnlinkChild;
import org.klassny.people.reference.read.Known;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Seen;
import org.klassny.people.reference.read.StoredCards;

/** A guardian and the children whom they stand for. */
@Aggregate(type = "guardian", cache = "aggregateCache")
class Guardian {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String guardianId;

    private @Nullable String school;
    private int cardVersion;
    private final Map<String, String> children = new HashMap<>();

    Guardian() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(SaveGuardianCard command, @MetaDataValue(Metadata.SCHOOL) String by, StoredCards cards) {
        Owner.require(school, by);
        var changed = command.card()
                .differingFrom(cards.find(by, command.guardianId()).orElse(null));
        if (!changed.isEmpty()) {
            Seen.require(command.seen(), cardVersion);
            if (school == null) {
                apply(new GuardianRegistered(command.guardianId()));
            }
            apply(new CardChanged(command.guardianId(), Thing.GUARDIAN.name(), changed));
        }
        return cardVersion;
    }

    @CommandHandler
    void decide(LinkChild command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        Owner.requireOwn(school, by);
        if (!known.has(Thing.STUDENT, by, command.studentId())) {
            throw new RuleViolated(PeopleRule.UNKNOWN_STUDENT, "The school has no such student.");
        }
        var kinship = command.kinship().name();
        if (!kinship.equals(children.get(command.studentId()))) {
            apply(new GuardianLinked(command.guardianId(), command.studentId(), kinship));
        }
    }

    @CommandHandler
    void decide(UnlinkChild command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (children.containsKey(command.studentId())) {
            apply(new GuardianUnlinked(command.guardianId(), command.studentId()));
        }
    }

    @CommandHandler
    void decide(RemoveGuardian command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        if (!children.isEmpty()) {
            throw new RuleViolated(PeopleRule.CHANGED_SINCE, "The guardian stands for somebody.");
        }
        apply(new GuardianRemoved(command.guardianId()));
    }

    @EventSourcingHandler
    void evolve(GuardianEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case GuardianRegistered e -> {
                guardianId = e.guardianId();
                school = of;
            }
            case GuardianLinked e -> children.put(e.studentId(), e.kinship());
            case GuardianUnlinked e -> children.remove(e.studentId());
            case GuardianRemoved _ -> school = null;
        }
    }

    @EventSourcingHandler
    void evolve(CardChanged event) {
        cardVersion++;
    }
}
