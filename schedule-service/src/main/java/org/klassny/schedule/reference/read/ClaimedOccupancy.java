package org.klassny.schedule.reference.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the claims; a lock of the school is held until the transaction ends. */
@Component
class ClaimedOccupancy implements Occupancy {

    private final JdbcClient db;

    ClaimedOccupancy(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Clash> ofEntry(String school, EntrySlot wanted) {
        return db.sql("""
                        with wanted as (
                            select minutes_of(:starts::time, :ends::time) as minutes,
                                   daterange(:from::date, coalesce(:until::date, (
                                       select max(ends_on) from school_year
                                       where school_id = :school and :from::date between starts_on and ends_on)), '[]') as days),
                        claim as (
                            select 1 as place, kind, entry_id, weekday, minutes, days from timetable_claim
                            where kind = 'TEACHER' and school_id = :school and resource_id = :teacher
                            union all
                            select 2, c.kind, c.entry_id, c.weekday, c.minutes, c.days from teaching_group g
                            join timetable_claim c on c.kind = 'CLASS' and c.school_id = g.school_id
                                and c.resource_id = any(g.class_ids) and c.lane && lane_of(g.whole_class, g.group_id)
                            where g.school_id = :school and g.group_id = :group
                            union all
                            select 3, kind, entry_id, weekday, minutes, days from timetable_claim
                            where kind = 'ROOM' and school_id = :school and resource_id = :room)
                        select c.kind, c.entry_id, l.group_id, e.weekday, e.period
                        from wanted w
                        join claim c on c.weekday = :weekday and c.minutes && w.minutes and c.days && w.days
                        join timetable_entry e on e.school_id = :school and e.entry_id = c.entry_id
                        join teaching_load l on l.school_id = e.school_id and l.load_id = e.load_id
                        where c.entry_id <> :entry
                        order by c.place, c.entry_id limit 1
                        """)
                .param("school", school)
                .param("entry", wanted.entryId())
                .param("group", wanted.groupId())
                .param("teacher", wanted.teacherId())
                .param("room", wanted.roomId())
                .param("weekday", wanted.weekday())
                .param("starts", wanted.times().startsAt())
                .param("ends", wanted.times().endsAt())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .query((row, _) -> clash(row, null))
                .optional();
    }

    @Override
    public List<Clash> ofLessons(String school, List<LessonSlot> wanted) {
        return wanted.isEmpty() ? List.of() : clashes(school, wanted);
    }

    private List<Clash> clashes(String school, List<LessonSlot> wanted) {
        return db.sql("""
                        with wanted as (
                            select *, tsrange(day + starts_at, day + ends_at) as span
                            from unnest(:lessons::text[], :groups::text[], :teachers::text[], :substitutes::text[],
                                        :rooms::text[], :days::date[], :starts::time[], :ends::time[])
                                w (lesson_id, group_id, teacher_id, substitute_id, room_id, day, starts_at, ends_at)),
                        need as (
                            select 1 as place, 'TEACHER' as kind, lesson_id, span, teacher_id as resource_id,
                                   int8range(null, null) as lane from wanted
                            union all
                            select 1, 'TEACHER', lesson_id, span, substitute_id, int8range(null, null) from wanted
                            where substitute_id is not null
                            union all
                            select 2, 'CLASS', w.lesson_id, w.span, x.class_id, lane_of(g.whole_class, g.group_id)
                            from wanted w
                            join teaching_group g on g.school_id = :school and g.group_id = w.group_id
                            cross join unnest(g.class_ids) x (class_id)
                            union all
                            select 3, 'ROOM', lesson_id, span, room_id, int8range(null, null) from wanted
                            where room_id is not null)
                        select n.kind, c.lesson_id, l.group_id, l.date, l.period, n.lesson_id from need n
                        -- offset 0: each is looked up by itself in its index, whatever is known of the table's size
                        cross join lateral (
                            select lesson_id from lesson_claim c
                            where n.kind = 'TEACHER' and c.kind = 'TEACHER' and c.school_id = :school
                              and c.resource_id = n.resource_id and c.span && n.span
                            union all
                            select lesson_id from lesson_claim c
                            where n.kind = 'CLASS' and c.kind = 'CLASS' and c.school_id = :school
                              and c.resource_id = n.resource_id and c.span && n.span and c.lane && n.lane
                            union all
                            select lesson_id from lesson_claim c
                            where n.kind = 'ROOM' and c.kind = 'ROOM' and c.school_id = :school
                              and c.resource_id = n.resource_id and c.span && n.span
                            offset 0) c
                        join scheduled_lesson l on l.school_id = :school and l.lesson_id = c.lesson_id
                        where c.lesson_id <> n.lesson_id
                        order by n.lesson_id, n.place, c.lesson_id
                        """)
                .param("school", school)
                .param("lessons", texts(wanted, LessonSlot::lessonId))
                .param("groups", texts(wanted, LessonSlot::groupId))
                .param("teachers", texts(wanted, LessonSlot::teacherId))
                .param("substitutes", texts(wanted, LessonSlot::substituteId))
                .param("rooms", texts(wanted, LessonSlot::roomId))
                .param("days", texts(wanted, slot -> slot.date().toString()))
                .param("starts", texts(wanted, slot -> slot.times().startsAt().toString()))
                .param("ends", texts(wanted, slot -> slot.times().endsAt().toString()))
                .query((row, _) -> clash(row, row.getString(6)))
                .list();
    }

    @Override
    public void hold(String school) {
        db.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:school, 0))")
                .param("school", school)
                .query(Integer.class)
                .single();
    }

    private static Clash clash(ResultSet row, @Nullable String lessonId) throws SQLException {
        return new Clash(
                Clash.Kind.valueOf(row.getString(1)),
                lessonId,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5));
    }

    private static @Nullable String[] texts(List<LessonSlot> slots, Function<LessonSlot, @Nullable String> text) {
        return slots.stream().map(text).toArray(String[]::new);
    }
}
