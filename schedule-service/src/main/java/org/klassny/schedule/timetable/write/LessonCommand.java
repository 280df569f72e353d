package org.klassny.schedule.timetable.write;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a planner can ask for of a lesson. */
public sealed interface LessonCommand {

    String lessonId();

    /** Without a room, the lesson keeps the one it has; without bells, those of the timetable. */
    record MoveLesson(
            @TargetAggregateIdentifier String lessonId,
            LocalDate date,
            int period,
            @Nullable String roomId,
            @Nullable String bellsId)
            implements LessonCommand {}

    record CancelLesson(@TargetAggregateIdentifier String lessonId) implements LessonCommand {}

    /** The calendar was changed, and the lesson's day lies in another term now. */
    record MoveLessonToTerm(@TargetAggregateIdentifier String lessonId, String termId) implements LessonCommand {}
}
