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
                        claimed as (
                            select 'TEACHER' as kind, :teacher as resource_id, int8range(null, null) as lane
                            union all select 'ROOM', :room, int8range(null, null) where :room::text is not null
                            union all select 'CLASS', c.class_id, lane_of(g.whole_class, g.group_id)
                            from teaching_group g, unnest(g.class_ids) c (class_id)
                            where g.school_id = :school and g.group_id = :group)
                        select c.kind, c.entry_id, l.group_id, e.weekday, e.period
                        from wanted w, claimed x
                        join timetable_claim c on c.kind = x.kind and c.resource_id = x.resource_id and c.lane && x.lane
                        join timetable_entry e on e.school_id = c.school_id and e.entry_id = c.entry_id
                        join teaching_load l on l.school_id = e.school_id and l.load_id = e.load_id
                        where c.school_id = :school and c.entry_id <> :entry and c.weekday = :weekday
                          and c.minutes && w.minutes and c.days && w.days
                        order by array_position(array['TEACHER', 'CLASS', 'ROOM'], c.kind), c.entry_id limit 1
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
                        claimed as (
                            select lesson_id, span, 'TEACHER' as kind, teacher_id as resource_id,
                                   int8range(null, null) as lane from wanted
                            union all select lesson_id, span, 'TEACHER', substitute_id, int8range(null, null)
                            from wanted where substitute_id is not null
                            union all select lesson_id, span, 'ROOM', room_id, int8range(null, null)
                            from wanted where room_id is not null
                            union all select w.lesson_id, w.span, 'CLASS', c.class_id, lane_of(g.whole_class, g.group_id)
                            from wanted w
                            join teaching_group g on g.school_id = :school and g.group_id = w.group_id,
                            unnest(g.class_ids) c (class_id))
                        select c.kind, c.lesson_id, l.group_id, l.date, l.period, x.lesson_id
                        from claimed x
                        join lesson_claim c on c.school_id = :school and c.kind = x.kind
                            and c.resource_id = x.resource_id and c.span && x.span and c.lane && x.lane
                            and c.lesson_id <> x.lesson_id
                        join scheduled_lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
                        order by x.lesson_id, array_position(array['TEACHER', 'CLASS', 'ROOM'], c.kind), c.lesson_id
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
