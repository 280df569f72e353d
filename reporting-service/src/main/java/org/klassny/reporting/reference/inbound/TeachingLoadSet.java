package org.klassny.reporting.reference.inbound;

import org.klassny.kit.event.EventName;

@EventName("schedule.teaching-load-set.v1")
public record TeachingLoadSet(String loadId, String groupId, String subjectId, String teacherId)
        implements ReferenceEvent {}
