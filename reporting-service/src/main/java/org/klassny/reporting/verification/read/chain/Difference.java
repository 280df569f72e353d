package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/**
 * The first event that differs.
 *
 * @param logIndex null for an event that has no number
 * @param eventId as the undamaged copy names it; null where no copy is left
 * @param aggregate null where it is not known
 * @param ofAnotherSchool whether it is not of the school that asked, which learns no more than the number
 */
public record Difference(
        DifferenceKind kind,
        @Nullable Long logIndex,
        @Nullable String eventId,
        @Nullable String aggregate,
        boolean ofAnotherSchool) {

    static Difference of(DifferenceKind kind, long number, @Nullable Event event) {
        return event == null
                ? new Difference(kind, number, null, null, false)
                : new Difference(
                        kind, number, event.envelope().id(), event.envelope().subject(), false);
    }

    static Difference ofAnotherSchool(DifferenceKind kind, @Nullable Long number) {
        return new Difference(kind, number, null, null, true);
    }
}
