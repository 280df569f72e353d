package org.klassny.schedule.year.read;

import java.util.List;
import java.util.Objects;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.year.events.HolidaySet;
import org.klassny.schedule.year.events.SchoolYearOpened;
import org.klassny.schedule.year.events.TermSet;
import org.klassny.schedule.year.events.YearEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** School years, terms and holidays as they stand. */
public final class YearProjection implements Projection<YearEvent> {

    private final JdbcClient db;

    public YearProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<YearEvent>> events) {
        events.forEach(recorded -> project(recorded.school(), recorded.event()));
    }

    private void project(String school, YearEvent event) {
        switch (event) {
            case SchoolYearOpened e -> write("""
                    insert into school_year (school_id, school_year_id, name, starts_on, ends_on)
                    values (?, ?, ?, ?, ?)
                    on conflict (school_id, school_year_id) do update
                    set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                    """, school, e.schoolYearId(), e.name(), e.from(), e.until());
            case TermSet e ->
                write(
                        """
                    insert into term (school_id, term_id, school_year_id, name, starts_on, ends_on)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (school_id, term_id) do update
                    set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                    """,
                        school,
                        e.termId(),
                        e.schoolYearId(),
                        Objects.requireNonNullElse(e.name(), e.termId()),
                        e.from(),
                        e.until());
            case HolidaySet e ->
                write(
                        """
                    insert into holiday (school_id, holiday_id, school_year_id, name, starts_on, ends_on, grade_levels)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (school_id, holiday_id) do update
                    set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                        grade_levels = excluded.grade_levels
                    """,
                        school,
                        e.holidayId(),
                        e.schoolYearId(),
                        e.name(),
                        e.from(),
                        e.until(),
                        e.gradeLevels().toArray(Integer[]::new));
        }
    }

    private void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
