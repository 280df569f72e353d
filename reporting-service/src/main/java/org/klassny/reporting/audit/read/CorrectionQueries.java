package org.klassny.reporting.audit.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections that were applied (C1): what the entry says, with the request that it goes back to. */
@Component
public class CorrectionQueries {

    private final JdbcClient db;

    CorrectionQueries(JdbcClient db) {
        this.db = db;
    }

    /**
     * A correction of a locked record.
     *
     * @param at when it was applied
     * @param date of the lesson
     * @param kind MARK or ATTENDANCE
     * @param previous the mark or the attendance before; null where there was none
     * @param value the mark or the attendance since; null where a mark was taken out
     * @param reason why it was asked for; null until the request has arrived here
     */
    public record Correction(
            String correctionId,
            Instant at,
            String lessonId,
            @Nullable LocalDate date,
            @Nullable Integer period,
            @Nullable String groupId,
            @Nullable String subjectId,
            String studentId,
            String kind,
            @Nullable String markId,
            @Nullable String workType,
            @Nullable String previous,
            @Nullable String value,
            @Nullable Integer lateMinutes,
            @Nullable String reason,
            String requestedBy,
            @Nullable Instant requestedAt,
            String allowedBy,
            @Nullable Instant allowedAt) {}

    /** Applied from one moment until before another, oldest first. */
    public List<Correction> applied(String school, Instant from, Instant until) {
        return db.sql("""
                        select c.*, l.lesson_date, l.period, l.group_id, l.subject_id,
                               c.facts ->> 'workType' as work_type, c.facts ->> 'previous' as previous,
                               coalesce(c.facts ->> 'status', c.facts ->> 'value') as value,
                               (c.facts ->> 'lateMinutes')::integer as late_minutes,
                               c.facts ->> 'requestedBy' as requested_by, c.facts ->> 'allowedBy' as allowed_by,
                               asked.facts ->> 'reason' as reason, asked.recorded_at as requested_at,
                               allowed.recorded_at as allowed_at
                        from audit_entry c
                        left join audit_lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
                        left join audit_entry asked on asked.school_id = c.school_id and asked.correction_id = c.correction_id
                            and asked.type = 'journal.correction-requested.v1'
                        left join audit_entry allowed on allowed.school_id = c.school_id
                            and allowed.correction_id = c.correction_id and allowed.type = 'journal.correction-allowed.v1'
                        where c.school_id = :school and c.correction_id is not null and c.cell in ('MARK', 'ATTENDANCE')
                          and c.recorded_at >= :from and c.recorded_at < :until
                        order by c.recorded_at, c.log_index
                        """)
                .param("school", school)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(CorrectionQueries::correction)
                .list();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getString("correction_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("lesson_id"),
                row.getObject("lesson_date", LocalDate.class),
                row.getObject("period", Integer.class),
                row.getString("group_id"),
                row.getString("subject_id"),
                row.getString("student_id"),
                row.getString("cell"),
                row.getString("mark_id"),
                row.getString("work_type"),
                row.getString("previous"),
                row.getString("value"),
                row.getObject("late_minutes", Integer.class),
                row.getString("reason"),
                row.getString("requested_by"),
                moment(row, "requested_at"),
                row.getString("allowed_by"),
                moment(row, "allowed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
