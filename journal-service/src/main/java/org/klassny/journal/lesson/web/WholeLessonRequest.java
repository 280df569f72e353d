package org.klassny.journal.lesson.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to enter for a lesson; each part as in its own request. Marks of several kinds of work are several columns. */
record WholeLessonRequest(
        @Nullable @Valid TopicRequest topic,
        @Nullable @Valid AttendanceRequest attendance,
        @Nullable @Size(max = 10) List<@Valid @NotNull MarksRequest> marks,
        @Nullable @Valid HomeworkRequest homework) {

    @Override
    public List<MarksRequest> marks() {
        return marks == null ? List.of() : marks;
    }
}
