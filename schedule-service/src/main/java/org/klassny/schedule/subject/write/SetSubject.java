package org.klassny.schedule.subject.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets the names of a subject.
 *
 * @param seen version that was seen, 0 for a new one; null where the sender does not mind
 */
public record SetSubject(
        @TargetAggregateIdentifier String subjectId,
        String name,
        String shortName,
        @Nullable Integer seen) {}
