package org.klassny.reporting.audit.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the log holds it.
 *
 * @param logIndex its number in the log of journal-service
 * @param correctionId the correction that asked for it, decided on it or was applied by it
 * @param onBehalf the teacher who was substituted
 * @param recordedAt when it was stored
 * @param occurredOn the school day it belongs to
 */
public record Entry(
        long logIndex,
        String eventId,
        String type,
        Cell cell,
        @Nullable String lessonId,
        @Nullable String studentId,
        @Nullable String markId,
        @Nullable String correctionId,
        Facts facts,
        String actor,
        String actorRole,
        @Nullable String onBehalf,
        String origin,
        Instant recordedAt,
        @Nullable LocalDate occurredOn) {

    static final String COLUMNS = """
            log_index, event_id, type, cell, lesson_id, student_id, mark_id, correction_id, facts, actor, actor_role, on_behalf, origin,
            recorded_at, occurred_on
            """;

    static Entry of(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("log_index"),
                row.getString("event_id"),
                row.getString("type"),
                Cell.valueOf(row.getString("cell")),
                row.getString("lesson_id"),
                row.getString("student_id"),
                row.getString("mark_id"),
                row.getString("correction_id"),
                Facts.read(row.getString("facts")),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("on_behalf"),
                row.getString("origin"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("occurred_on", LocalDate.class));
    }
}
