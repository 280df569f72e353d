package org.klassny.journal.schoolpolicy.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PolicyName;
import org.klassny.journal.schoolpolicy.events.PolicyEvent;
import org.klassny.journal.schoolpolicy.events.PolicySet;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** The settings of a school. */
@Aggregate(type = "policy", cache = "aggregateCache")
class SchoolPolicies {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String policiesId;

    SchoolPolicies() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SetPolicy command) {
        var name = PolicyName.of(command.policy())
                .orElseThrow(() -> new RuleViolated(PolicyRule.UNKNOWN_POLICY, "There is no such setting."));
        if (!name.accepts(command.value())) {
            throw new RuleViolated(
                    PolicyRule.POLICY_VALUE_MISFIT, "The value has not the form of this setting.", "/value");
        }
        name.twice(command.value()).ifPresent(twice -> {
            throw new RuleViolated(PolicyRule.POLICY_VALUE_TWICE, "The list names something twice.", "/value")
                    .with("twice", twice);
        });
        if (command.effectiveFrom().isBefore(command.today())) {
            throw new RuleViolated(
                            PolicyRule.POLICY_IN_THE_PAST,
                            "A setting comes into force today or later.",
                            "/effectiveFrom")
                    .with("today", command.today().toString());
        }
        apply(new PolicySet(command.policy(), command.value(), command.effectiveFrom()));
    }

    @EventSourcingHandler
    void evolve(PolicyEvent event, @MetaDataValue(Metadata.SCHOOL) String school) {
        policiesId = "policy-" + school;
    }
}
