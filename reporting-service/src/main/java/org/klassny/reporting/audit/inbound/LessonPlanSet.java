package org.klassny.reporting.audit.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

@EventName("journal.lesson-plan-set.v1")
public record LessonPlanSet(String planId, String groupId, String subjectId, List<PlannedTopic> topics, int version)
        implements AuditEvent {

    public record PlannedTopic(
            int number,
            String noteId,
            String digest,
            @Nullable String homeworkNoteId,
            @Nullable String homeworkDigest) {}
}
