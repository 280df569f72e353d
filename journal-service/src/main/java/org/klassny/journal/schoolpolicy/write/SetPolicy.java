package org.klassny.journal.schoolpolicy.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets a policy from a day on.
 *
 * @param today the school's day, before which nothing may be changed any more
 */
public record SetPolicy(
        @TargetAggregateIdentifier String policiesId,
        String policy,
        String value,
        LocalDate effectiveFrom,
        LocalDate today) {

    public static SetPolicy of(String school, String policy, String value, LocalDate effectiveFrom, LocalDate today) {
        return new SetPolicy("policy-" + school, policy, value, effectiveFrom, today);
    }
}
