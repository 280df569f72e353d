package org.klassny.journal.termmark.events;

import org.klassny.kit.event.EventName;

/** A term mark, or the reason why there is none, was taken back in time (J8). */
@EventName("journal.term-mark-withdrawn.v1")
public record TermMarkWithdrawn(
        String groupId, String subjectId, String termId, String studentId, String previous, int version)
        implements TermMarkEvent {}
