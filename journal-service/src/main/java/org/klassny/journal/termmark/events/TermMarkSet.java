package org.klassny.journal.termmark.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A student has a mark for a term; the average is the weighted one of that moment (J8). */
@EventName("journal.term-mark-set.v1")
public record TermMarkSet(
        String groupId,
        String subjectId,
        String termId,
        String studentId,
        String value,
        @Nullable BigDecimal average,
        int version,
        @Nullable String previous)
        implements TermMarkEvent {}
