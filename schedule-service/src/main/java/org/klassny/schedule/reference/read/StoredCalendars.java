package org.klassny.schedule.reference.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredCalendars implements CalendarLookup {

    private final JdbcClient db;

    StoredCalendars(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Calendar> year(String school, String schoolYearId) {
        return read("school_year_id = ?", school, schoolYearId);
    }

    @Override
    public Optional<Calendar> yearOf(String school, LocalDate day) {
        return read("? between starts_on and ends_on", school, day);
    }

    @Override
    public Optional<String> holderOf(String school, String termOrHolidayId) {
        return db.sql("""
                        select school_year_id from term where school_id = :school and term_id = :id
                        union select school_year_id from holiday where school_id = :school and holiday_id = :id
                        """)
                .param("school", school)
                .param("id", termOrHolidayId)
                .query(String.class)
                .optional();
    }

    private Optional<Calendar> read(String which, String school, Object value) {
        return db.sql("""
                        select school_year_id, starts_on, ends_on from school_year
                        where school_id = ? and %s order by starts_on desc limit 1
                        """.formatted(which))
                .params(school, value)
                .query((row, _) -> new Calendar(row.getString(1), date(row, 2), date(row, 3), List.of(), List.of()))
                .optional()
                .map(year -> new Calendar(
                        year.schoolYearId(),
                        year.from(),
                        year.until(),
                        terms(school, year.schoolYearId()),
                        holidays(school, year.schoolYearId())));
    }

    private List<Calendar.Term> terms(String school, String year) {
        return db.sql("select term_id, starts_on, ends_on from term where school_id = ? and school_year_id = ?")
                .params(school, year)
                .query((row, _) -> new Calendar.Term(row.getString(1), date(row, 2), date(row, 3)))
                .list();
    }

    private List<Calendar.Holiday> holidays(String school, String year) {
        return db.sql("select starts_on, ends_on, grade_levels from holiday where school_id = ? and school_year_id = ?")
                .params(school, year)
                .query((row, _) -> new Calendar.Holiday(date(row, 1), date(row, 2), Set.of((Integer[])
                        row.getArray(3).getArray())))
                .list();
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
