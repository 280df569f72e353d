package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

@EventName("schedule.term-set.v1")
public record TermSet(
        String termId,
        LocalDate from,
        LocalDate until,
        @Nullable String name) implements ReferenceEvent {}
