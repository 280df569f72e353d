package org.klassny.people.school.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Registers the school, or gives it another name or time zone. */
public record RegisterSchool(@TargetAggregateIdentifier String schoolId, String name, String timeZone, int seen) {}
