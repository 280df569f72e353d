package org.klassny.people.imports.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/**
 * A file tells of a school year or of a term of one, from its first day to its last (P11, S1). Years come before their terms.
 *
 * @param sessionId the id that the year or term is to have
 * @param schoolYearId the year of a term; absent where the session is a year itself
 */
@EventName("people.academic-session-imported.v1")
public record AcademicSessionImported(
        String importId, String sessionId, @Nullable String schoolYearId, String title, LocalDate from, LocalDate until)
        implements ImportEvent {}
