package org.klassny.schedule.reference.read;

import java.time.LocalDate;
import java.util.Optional;
import org.klassny.kit.time.SchoolDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredLoads implements LoadLookup {

    private final JdbcClient db;
    private final SchoolDay schoolDay;

    StoredLoads(JdbcClient db, SchoolDay schoolDay) {
        this.db = db;
        this.schoolDay = schoolDay;
    }

    @Override
    public Optional<LoadFacts> load(String school, String loadId) {
        return db.sql("""
                        select load_id, group_id, subject_id, teacher_id from teaching_load
                        where school_id = ? and load_id = ? and not ended
                        """)
                .params(school, loadId)
                .query((row, _) ->
                        new LoadFacts(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    @Override
    public boolean timetabled(String school, String loadId) {
        return lastDay(school, loadId).isPresent();
    }

    @Override
    public boolean stillTimetabled(String school, String loadId) {
        return lastDay(school, loadId)
                .filter(last -> !last.isBefore(schoolDay.today(school)))
                .isPresent();
    }

    private Optional<LocalDate> lastDay(String school, String loadId) {
        return db.sql("""
                        select coalesce(ends_on, date '9999-12-31') from timetable_entry
                        where school_id = ? and load_id = ? order by 1 desc limit 1
                        """).params(school, loadId).query(LocalDate.class).optional();
    }
}
