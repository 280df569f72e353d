package org.klassny.people.school.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.ZoneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Seen;
import org.klassny.people.school.events.SchoolEvent;
import org.klassny.people.school.events.SchoolRegistered;

/** The school: its name and the zone in which its days begin. */
@Aggregate(type = "school", cache = "aggregateCache")
class School {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String schoolId;

    private @Nullable SchoolRegistered standing;
    private int version;

    School() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(RegisterSchool command) {
        if (!ZoneId.getAvailableZoneIds().contains(command.timeZone())) {
            throw new RuleViolated(PeopleRule.UNKNOWN_TIME_ZONE, "There is no such time zone.", "/timeZone");
        }
        var wanted = new SchoolRegistered(command.schoolId(), command.timeZone(), command.name());
        if (!wanted.equals(standing)) {
            Seen.require(command.seen(), version);
            apply(wanted);
        }
        return version;
    }

    @EventSourcingHandler
    void evolve(SchoolEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case SchoolRegistered e -> {
                schoolId = e.schoolId();
                standing = e;
                version = (int) sequence + 1;
            }
        }
    }
}
