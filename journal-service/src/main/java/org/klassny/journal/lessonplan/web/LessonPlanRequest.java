package org.klassny.journal.lessonplan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All topics of a course, at most 500, and the version that was seen; 0 for the first. */
record LessonPlanRequest(
        @NotNull @Size(max = 500) List<@Valid @NotNull Topic> topics,
        @PositiveOrZero @Max(1_000_000) int seen) {

    @Schema(name = "LessonPlanRequestTopic")
    record Topic(
            @Min(1) @Max(1000) int number,
            @NotBlank @Size(max = 500) String topic,
            @Nullable @Size(min = 1, max = 4000) String homework) {}
}
