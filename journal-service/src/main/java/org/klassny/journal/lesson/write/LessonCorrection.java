package org.klassny.journal.lesson.write;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.Presence;
import org.klassny.journal.reference.read.WorkType;

/** A change of a locked cell that was asked for and allowed (C1). */
public sealed interface LessonCorrection {

    String lessonId();

    Grounds grounds();

    /** Version of the cell that the request saw; 0 where nothing stood. */
    int seen();

    /** Whose request was allowed by whom. */
    record Grounds(String school, String correctionId, String requestedBy, String allowedBy) {}

    /** A null value takes the mark out. */
    record CorrectMark(
            @TargetAggregateIdentifier String lessonId,
            Grounds grounds,
            String markId,
            String studentId,
            WorkType workType,
            @Nullable String value,
            int seen)
            implements LessonCorrection {}

    record CorrectAttendance(
            @TargetAggregateIdentifier String lessonId, Grounds grounds, String studentId, Presence presence, int seen)
            implements LessonCorrection {}
}
