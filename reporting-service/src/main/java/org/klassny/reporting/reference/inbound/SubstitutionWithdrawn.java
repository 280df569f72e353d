package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.substitution-withdrawn.v1")
public record SubstitutionWithdrawn(String substitutionId) implements ReferenceEvent {}
