package org.klassny.people.card.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at whose card. */
@Component
public class LookQueries {

    /** As many as a person reads. */
    private static final int MOST = 500;

    private final JdbcClient db;

    LookQueries(JdbcClient db) {
        this.db = db;
    }

    public record Look(Instant at, String byPersonId, String role, String personId, String what) {}

    /** The latest first, at most 500; of one card, or all where {@code personId} is null. */
    public List<Look> latest(String school, @Nullable String personId) {
        return db.sql("""
                        select at, by_person_id, role, person_id, what from look
                        where school_id = :school and (:person::text is null or person_id = :person)
                        order by at desc, look_id desc limit :most
                        """)
                .param("school", school)
                .param("person", personId)
                .param("most", MOST)
                .query((row, _) -> new Look(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }
}
