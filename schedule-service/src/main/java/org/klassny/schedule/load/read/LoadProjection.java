package org.klassny.schedule.load.read;

import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.load.events.LoadEvent;
import org.klassny.schedule.load.events.TeachingLoadEnded;
import org.klassny.schedule.load.events.TeachingLoadSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teaching loads as they stand; the ended ones stay for the timetable of the past. */
public final class LoadProjection implements Projection<LoadEvent> {

    private final JdbcClient db;

    public LoadProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<LoadEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case TeachingLoadSet e ->
                    db.sql("""
                                insert into teaching_load (school_id, load_id, group_id, subject_id, teacher_id, hours_a_week)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (school_id, load_id) do update
                                set group_id = excluded.group_id, subject_id = excluded.subject_id,
                                    teacher_id = excluded.teacher_id, hours_a_week = excluded.hours_a_week, ended = false
                                """)
                            .params(
                                    recorded.school(),
                                    e.loadId(),
                                    e.groupId(),
                                    e.subjectId(),
                                    e.teacherId(),
                                    e.hoursAWeek())
                            .update();
                case TeachingLoadEnded e ->
                    db.sql("update teaching_load set ended = true where school_id = ? and load_id = ?")
                            .params(recorded.school(), e.loadId())
                            .update();
            }
        }
    }
}
