package org.klassny.schedule.room.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.room.events.RoomEvent;
import org.klassny.schedule.room.events.RoomSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rooms as they stand. */
public final class RoomProjection implements Projection<RoomEvent> {

    private final JdbcClient db;

    public RoomProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<RoomEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case RoomSet e ->
                    db.sql("""
                                insert into room (school_id, room_id, name) values (?, ?, ?)
                                on conflict (school_id, room_id) do update set name = excluded.name
                                """).params(recorded.school(), e.roomId(), e.name()).update();
            }
        }
    }
}
