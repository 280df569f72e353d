package org.klassny.schedule.subject.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.subject.events.SubjectEvent;
import org.klassny.schedule.subject.events.SubjectSet;

/** What is taught. */
@Aggregate(type = "subject", cache = "aggregateCache")
class Subject {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String subjectId;

    private @Nullable SubjectSet set;
    private int version;

    Subject() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetSubject command) {
        var wanted = new SubjectSet(command.subjectId(), command.name(), command.shortName());
        if (wanted.equals(set)) {
            return;
        }
        if (command.seen() != null && command.seen() != version) {
            throw new RuleViolated(SubjectRule.STALE, "Somebody else changed it meanwhile.", "/seen")
                    .with("current", version);
        }
        apply(wanted);
    }

    @EventSourcingHandler
    void evolve(SubjectEvent event) {
        switch (event) {
            case SubjectSet e -> {
                subjectId = e.subjectId();
                set = e;
                version++;
            }
        }
    }
}
