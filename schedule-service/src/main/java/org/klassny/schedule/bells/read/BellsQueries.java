package org.klassny.schedule.bells.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bell schedules of a school. */
@Component
public class BellsQueries {

    private final JdbcClient db;

    BellsQueries(JdbcClient db) {
        this.db = db;
    }

    public record Bells(String bellsId, String name, List<Period> periods) {}

    /** Begin and end as HH:mm. */
    public record Period(int period, String startsAt, String endsAt) {}

    public List<Bells> bells(String school) {
        var periods = new HashMap<String, List<Period>>();
        db.sql("""
                select bells_id, period, starts_at, ends_at from bell_period where school_id = ? order by period
                """).params(school).query(row -> {
            periods.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                    .add(new Period(row.getInt(2), time(row, 3), time(row, 4)));
        });
        return db.sql("select bells_id, name from bells where school_id = ? order by name, bells_id")
                .params(school)
                .query((row, _) -> new Bells(
                        row.getString(1), row.getString(2), periods.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    private static String time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalTime.class).toString();
    }
}
