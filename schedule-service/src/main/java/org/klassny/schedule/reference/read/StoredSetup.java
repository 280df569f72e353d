package org.klassny.schedule.reference.read;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Subjects, rooms and bells from the tables of their features. */
@Component
class StoredSetup implements SubjectLookup, RoomLookup, BellsLookup {

    private final JdbcClient db;

    StoredSetup(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean knowsSubject(String school, String subjectId) {
        return exists("subject where school_id = ? and subject_id = ?", school, subjectId);
    }

    @Override
    public boolean knowsRoom(String school, String roomId) {
        return exists("room where school_id = ? and room_id = ?", school, roomId);
    }

    @Override
    public Optional<BellTimes> times(String school, String bellsId, int period) {
        return db.sql("select starts_at, ends_at from bell_period where school_id = ? and bells_id = ? and period = ?")
                .params(school, bellsId, period)
                .query((row, _) -> new BellTimes(row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class)))
                .optional();
    }

    @Override
    public Set<Integer> timetabled(String school, String bellsId) {
        return db.sql("select distinct period from timetable_entry where school_id = ? and bells_id = ?")
                .params(school, bellsId)
                .query((row, _) -> row.getInt(1))
                .set();
    }

    @Override
    public Set<Integer> scheduled(String school, String bellsId) {
        return db.sql("""
                        select distinct period from timetable_entry e where school_id = ? and bells_id = ?
                        and exists (select 1 from scheduled_lesson l
                                    where l.school_id = e.school_id and l.entry_id = e.entry_id)
                        """)
                .params(school, bellsId)
                .query((row, _) -> row.getInt(1))
                .set();
    }

    private boolean exists(String what, Object... values) {
        return db.sql("select exists (select 1 from " + what + ")")
                .params(values)
                .query(Boolean.class)
                .single();
    }
}
