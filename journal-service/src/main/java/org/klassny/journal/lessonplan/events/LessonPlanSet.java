package org.klassny.journal.lessonplan.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A course has these topics, in this order; their texts are notes (S6). */
@EventName("journal.lesson-plan-set.v1")
public record LessonPlanSet(String planId, String groupId, String subjectId, List<Topic> topics, int version)
        implements LessonPlanEvent {

    public LessonPlanSet {
        topics = List.copyOf(topics);
    }

    /** A numbered topic, with homework where there is some. */
    public record Topic(
            int number,
            String noteId,
            String digest,
            @Nullable String homeworkNoteId,
            @Nullable String homeworkDigest) {}
}
