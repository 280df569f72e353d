package org.klassny.reporting.verification.read.chain;

import org.jspecify.annotations.Nullable;

/**
 * The first event that differs.
 *
 * @param logIndex null for an event that has no number
 * @param eventId as the undamaged copy names it; null where no copy is left
 * @param aggregate null where it is not known
 */
public record Difference(
        DifferenceKind kind,
        @Nullable Long logIndex,
        @Nullable String eventId,
        @Nullable String aggregate) {

    static Difference of(DifferenceKind kind, long number, @Nullable Event event) {
        return event == null
                ? new Difference(kind, number, null, null)
                : new Difference(
                        kind, number, event.envelope().id(), event.envelope().subject());
    }
}
