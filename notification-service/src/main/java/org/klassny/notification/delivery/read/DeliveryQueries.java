package org.klassny.notification.delivery.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.form.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of deliveries. */
@Component
public class DeliveryQueries {

    private final JdbcClient db;

    DeliveryQueries(JdbcClient db) {
        this.db = db;
    }

    /** What became of a letter so far; {@code at} is when that was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeliveryRow(
            String deliveryId,
            String guardianId,
            String studentId,
            List<String> kinds,
            State state,
            Instant at,
            int attempts,
            @Nullable String reason) {

        public DeliveryRow {
            kinds = List.copyOf(kinds);
        }
    }

    public enum State {
        SENT,
        REFUSED,
        BOUNCED,
        RETRYING,
        NO_CONSENT
    }

    /**
     * Which letters are asked for.
     *
     * @param days of the school
     * @param guardian null for all, as the student
     * @param after the letter before the first; null for the newest
     */
    public record Wanted(
            Days days,
            @Nullable String guardian,
            @Nullable String student,
            @Nullable String after,
            int limit) {}

    public List<DeliveryRow> of(String school, Wanted wanted) {
        return db.sql("""
                select d.delivery_id, d.guardian_id, d.student_id, d.kinds, d.state, d.at, d.attempts, d.reason
                from delivery d join school s using (school_id)
                where d.school_id = :school
                  and d.made_at >= :from::date::timestamp at time zone s.time_zone
                  and d.made_at < (:until::date + 1)::timestamp at time zone s.time_zone
                  and (:guardian::text is null or d.guardian_id = :guardian::text)
                  and (:student::text is null or d.student_id = :student::text)
                  and (:after::text is null or exists (
                      select 1 from delivery a where a.school_id = :school and a.delivery_id = :after
                      and (d.made_at < a.made_at or d.made_at = a.made_at and d.delivery_id > a.delivery_id)))
                order by d.made_at desc, d.delivery_id limit :limit
                """)
                .param("school", school)
                .param("from", wanted.days().from())
                .param("until", wanted.days().until())
                .param("guardian", wanted.guardian())
                .param("student", wanted.student())
                .param("after", wanted.after())
                .param("limit", wanted.limit())
                .query((row, _) -> row(row))
                .list();
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getString("delivery_id"),
                row.getString("guardian_id"),
                row.getString("student_id"),
                Deliveries.texts(row.getArray("kinds")),
                State.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getString("reason"));
    }
}
