package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.substitution-arranged.v1")
public record SubstitutionArranged(String substitutionId, String lessonId, String substituteId, String reason)
        implements ReferenceEvent {}
