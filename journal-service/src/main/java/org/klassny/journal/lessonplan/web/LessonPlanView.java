package org.klassny.journal.lessonplan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a lesson plan that the query builds. */
record LessonPlanView(List<Topic> topics, int version) {

    /** A topic; {@code lessonId} is the lesson that it falls to in the order of both. */
    @Schema(name = "LessonPlanTopic")
    record Topic(
            int number,
            String topic,
            @Nullable String homework,
            @Nullable String lessonId) {}
}
