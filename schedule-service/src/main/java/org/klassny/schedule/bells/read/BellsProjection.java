package org.klassny.schedule.bells.read;

import java.time.LocalTime;
import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.bells.events.BellsEvent;
import org.klassny.schedule.bells.events.BellsSet;
import org.klassny.schedule.reference.read.Claims;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bell schedules as they stand; with their times the claims of the timetable change. */
public final class BellsProjection implements Projection<BellsEvent> {

    private final JdbcClient db;
    private final Claims claims;

    public BellsProjection(JdbcClient db) {
        this.db = db;
        this.claims = new Claims(db);
    }

    @Override
    public void project(List<Recorded<BellsEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case BellsSet e -> write(recorded.school(), e);
            }
        }
    }

    private void write(String school, BellsSet bells) {
        db.sql("""
                insert into bells (school_id, bells_id, name) values (?, ?, ?)
                on conflict (school_id, bells_id) do update set name = excluded.name
                """).params(school, bells.bellsId(), bells.name()).update();
        db.sql("delete from bell_period where school_id = ? and bells_id = ?")
                .params(school, bells.bellsId())
                .update();
        for (var period : bells.periods()) {
            db.sql("insert into bell_period (school_id, bells_id, period, starts_at, ends_at) values (?, ?, ?, ?, ?)")
                    .params(
                            school,
                            bells.bellsId(),
                            period.period(),
                            LocalTime.parse(period.startsAt()),
                            LocalTime.parse(period.endsAt()))
                    .update();
        }
        claims.ofEntries(
                school,
                db.sql("select entry_id from timetable_entry where school_id = ? and bells_id = ?")
                        .params(school, bells.bellsId())
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
