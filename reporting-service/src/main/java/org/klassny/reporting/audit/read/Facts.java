package org.klassny.reporting.audit.read;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Json;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.audit.inbound.LessonPlanSet.PlannedTopic;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of an entry; what its kind does not have is null and left out.
 *
 * @param kind of a correction: MARK or ATTENDANCE
 * @param standing the value that stood when a correction was asked for
 * @param reason of a correction, or why a student was not assessed
 * @param average of the marks when a term mark was set
 * @param topics of a lesson plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        @Nullable String workType,
        @Nullable String value,
        @Nullable String previous,
        @Nullable String status,
        @Nullable Integer lateMinutes,
        @Nullable String noteId,
        @Nullable String digest,
        @Nullable LocalDate dueOn,
        @Nullable String kind,
        @Nullable String standing,
        @Nullable String proposed,
        @Nullable String reason,
        @Nullable String requestedBy,
        @Nullable String allowedBy,
        @Nullable Double average,
        @Nullable List<PlannedTopic> topics,
        @Nullable String policy,
        @Nullable LocalDate effectiveFrom,
        @Nullable Integer version) {

    private static final JsonMapper WITHOUT_PLACE =
            Json.events().rebuild().addMixIn(AuditEvent.class, Place.class).build();

    /** Where an entry was made stands in columns of its own. */
    @JsonIgnoreProperties({"lessonId", "studentId", "markId", "correctionId", "groupId", "subjectId", "termId", "planId"
    })
    private interface Place {}

    /** The values of an event as they are kept. */
    static String of(AuditEvent event) {
        return WITHOUT_PLACE.writeValueAsString(event);
    }

    static Facts read(String kept) {
        return Json.events().readValue(kept, Facts.class);
    }
}
