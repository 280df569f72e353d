package org.klassny.schedule.timetable.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timetable of a week. */
@Component
public class TimetableQueries {

    private final JdbcClient db;

    TimetableQueries(JdbcClient db) {
        this.db = db;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryRow(
            String entryId,
            String loadId,
            String groupId,
            String subjectId,
            String teacherId,
            int weekday,
            int period,
            @Nullable String roomId,
            String bellsId,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Null in a filter takes all. */
    public record Filter(
            @Nullable String groupId,
            @Nullable String classId,
            @Nullable String teacherId,
            @Nullable String roomId) {}

    public List<EntryRow> entries(String school, Filter filter) {
        return db.sql("""
                        select e.*, l.group_id, l.subject_id, l.teacher_id from timetable_entry e
                        join teaching_load l on l.school_id = e.school_id and l.load_id = e.load_id
                        where e.school_id = :school
                          and (:group::text is null or l.group_id = :group)
                          and (:teacher::text is null or l.teacher_id = :teacher)
                          and (:room::text is null or e.room_id = :room)
                          and (:class::text is null or exists (
                              select 1 from teaching_group g where g.school_id = l.school_id
                              and g.group_id = l.group_id and :class = any(g.class_ids)))
                        order by e.weekday, e.period, l.group_id, e.entry_id
                        """)
                .param("school", school)
                .param("group", filter.groupId())
                .param("class", filter.classId())
                .param("teacher", filter.teacherId())
                .param("room", filter.roomId())
                .query((row, _) -> entry(row))
                .list();
    }

    /** Ids of the entries that can have lessons in a school year, those after an entry if one is given. */
    public List<String> ofYear(String school, String schoolYearId, @Nullable String after) {
        return db.sql("""
                        select e.entry_id from timetable_entry e
                        join school_year y on y.school_id = e.school_id and y.school_year_id = :year
                        where e.school_id = :school and e.starts_on <= y.ends_on
                          and (e.ends_on is null or e.ends_on >= y.starts_on)
                          and (:after::text is null or e.entry_id > :after)
                        order by e.entry_id
                        """)
                .param("year", schoolYearId)
                .param("school", school)
                .param("after", after)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getString("entry_id"),
                row.getString("load_id"),
                row.getString("group_id"),
                row.getString("subject_id"),
                row.getString("teacher_id"),
                row.getInt("weekday"),
                row.getInt("period"),
                row.getString("room_id"),
                row.getString("bells_id"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
