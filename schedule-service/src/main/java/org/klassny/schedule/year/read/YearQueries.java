package org.klassny.schedule.year.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of a school. */
@Component
public class YearQueries {

    private final JdbcClient db;

    YearQueries(JdbcClient db) {
        this.db = db;
    }

    public record Year(
            String schoolYearId,
            String name,
            LocalDate from,
            LocalDate until,
            List<Term> terms,
            List<Holiday> holidays) {}

    public record Term(String termId, String name, LocalDate from, LocalDate until) {}

    /** Without grade levels, for all of them. */
    public record Holiday(String holidayId, String name, LocalDate from, LocalDate until, List<Integer> gradeLevels) {}

    public List<Year> years(String school) {
        var terms = terms(school);
        var holidays = holidays(school);
        return db.sql("""
                        select school_year_id, name, starts_on, ends_on from school_year
                        where school_id = ? order by starts_on, school_year_id
                        """)
                .params(school)
                .query((row, _) -> new Year(
                        row.getString(1),
                        row.getString(2),
                        date(row, 3),
                        date(row, 4),
                        terms.getOrDefault(row.getString(1), List.of()),
                        holidays.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    private Map<String, List<Term>> terms(String school) {
        var terms = new HashMap<String, List<Term>>();
        db.sql("""
                select school_year_id, term_id, name, starts_on, ends_on from term
                where school_id = ? order by starts_on
                """).params(school).query(row -> {
            terms.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                    .add(new Term(row.getString(2), row.getString(3), date(row, 4), date(row, 5)));
        });
        return terms;
    }

    private Map<String, List<Holiday>> holidays(String school) {
        var holidays = new HashMap<String, List<Holiday>>();
        db.sql("""
                select school_year_id, holiday_id, name, starts_on, ends_on, grade_levels from holiday
                where school_id = ? order by starts_on, holiday_id
                """).params(school).query(row -> {
            holidays.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                    .add(new Holiday(row.getString(2), row.getString(3), date(row, 4), date(row, 5), List.of((Integer[])
                            row.getArray(6).getArray())));
        });
        return holidays;
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
