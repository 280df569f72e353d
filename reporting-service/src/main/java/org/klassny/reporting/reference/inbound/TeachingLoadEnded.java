package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.teaching-load-ended.v1")
public record TeachingLoadEnded(String loadId) implements ReferenceEvent {}
