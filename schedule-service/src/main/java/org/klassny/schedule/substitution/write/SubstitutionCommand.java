package org.klassny.schedule.substitution.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a planner can ask for when a teacher is away. */
public sealed interface SubstitutionCommand {

    record ArrangeSubstitution(
            @TargetAggregateIdentifier String substitutionId, String lessonId, String substituteId, Reason reason)
            implements SubstitutionCommand {}

    record WithdrawSubstitution(@TargetAggregateIdentifier String substitutionId) implements SubstitutionCommand {}
}
