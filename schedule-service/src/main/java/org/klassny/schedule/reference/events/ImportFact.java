package org.klassny.schedule.reference.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** What people-service tells of an import: the ids are those that things are to have here, unless the school has them already. */
public sealed interface ImportFact {

    String importId();

    /** A term where {@code schoolYearId} says of which year, else a school year. */
    @EventName("people.academic-session-imported.v1")
    record SessionImported(
            String importId,
            String sessionId,
            @Nullable String schoolYearId,
            String title,
            LocalDate from,
            LocalDate until)
            implements ImportFact {}

    @EventName("people.course-imported.v1")
    record CourseImported(String importId, String subjectId, String title) implements ImportFact {}

    @EventName("people.teaching-imported.v1")
    record TeachingImported(
            String importId,
            String loadId,
            String groupId,
            String subjectId,
            String teacherId,
            @Nullable BigDecimal hoursAWeek)
            implements ImportFact {}

    @EventName("people.roster-import-undone.v1")
    record ImportUndone(String importId) implements ImportFact {}
}
