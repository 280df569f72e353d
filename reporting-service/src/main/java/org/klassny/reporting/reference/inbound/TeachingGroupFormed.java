package org.klassny.reporting.reference.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

@EventName("people.teaching-group-formed.v1")
public record TeachingGroupFormed(
        String groupId,
        int gradeLevel,
        @Nullable List<String> classIds,
        @Nullable String name) implements ReferenceEvent {}
