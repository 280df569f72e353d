package org.klassny.schedule.room.read;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rooms of a school. */
@Component
public class RoomQueries {

    private final JdbcClient db;

    RoomQueries(JdbcClient db) {
        this.db = db;
    }

    public record RoomRow(String roomId, String name) {}

    public List<RoomRow> rooms(String school) {
        return db.sql("select room_id, name from room where school_id = ? order by name, room_id")
                .params(school)
                .query((row, _) -> new RoomRow(row.getString(1), row.getString(2)))
                .list();
    }
}
