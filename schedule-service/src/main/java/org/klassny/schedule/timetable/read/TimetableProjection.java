package org.klassny.schedule.timetable.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.read.Claims;
import org.klassny.schedule.timetable.events.TimetableEntryEnded;
import org.klassny.schedule.timetable.events.TimetableEntrySet;
import org.klassny.schedule.timetable.events.TimetableEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries of the timetable as they stand, and what they occupy. */
public final class TimetableProjection implements Projection<TimetableEvent> {

    private final JdbcClient db;
    private final Claims claims;

    public TimetableProjection(JdbcClient db) {
        this.db = db;
        this.claims = new Claims(db);
    }

    @Override
    public void project(List<Recorded<TimetableEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case TimetableEntrySet e -> set(recorded.school(), e);
                case TimetableEntryEnded e ->
                    db.sql("update timetable_entry set ends_on = ? where school_id = ? and entry_id = ?")
                            .params(e.until(), recorded.school(), e.entryId())
                            .update();
            }
            claims.ofEntries(recorded.school(), List.of(recorded.event().entryId()));
        }
    }

    private void set(String school, TimetableEntrySet e) {
        db.sql("""
                insert into timetable_entry
                    (school_id, entry_id, load_id, weekday, period, room_id, bells_id, starts_on, ends_on)
                values (:school, :entry, :load, :weekday, :period, :room, :bells, :from, :until)
                on conflict (school_id, entry_id) do update
                set load_id = excluded.load_id, weekday = excluded.weekday, period = excluded.period,
                    room_id = excluded.room_id, bells_id = excluded.bells_id, starts_on = excluded.starts_on,
                    ends_on = excluded.ends_on
                """)
                .param("school", school)
                .param("entry", e.entryId())
                .param("load", e.loadId())
                .param("weekday", e.weekday())
                .param("period", e.period())
                .param("room", e.roomId())
                .param("bells", e.bellsId())
                .param("from", e.from())
                .param("until", e.until())
                .update();
    }
}
