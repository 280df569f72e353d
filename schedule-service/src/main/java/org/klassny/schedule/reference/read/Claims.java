package org.klassny.schedule.reference.read;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who and what entries and lessons occupy, anew from their rows; a constraint refuses what is occupied already. */
public final class Claims {

    private static final Pattern CONSTRAINT = Pattern.compile("(teacher|class|room)_busy");

    private final JdbcClient db;

    public Claims(JdbcClient db) {
        this.db = db;
    }

    public void ofEntries(String school, Collection<String> entryIds) {
        var entries = entryIds.toArray(String[]::new);
        db.sql("delete from timetable_claim where school_id = :school and entry_id = any(:entries)")
                .param("school", school)
                .param("entries", entries)
                .update();
        write(db.sql("""
                insert into timetable_claim (school_id, entry_id, kind, resource_id, lane, weekday, minutes, days)
                with entry as (
                    select e.school_id, e.entry_id, e.weekday, e.room_id, l.teacher_id, l.group_id,
                           minutes_of(b.starts_at, b.ends_at) as minutes,
                           daterange(e.starts_on, coalesce(e.ends_on, (
                               select max(y.ends_on) from school_year y
                               where y.school_id = e.school_id and e.starts_on between y.starts_on and y.ends_on)), '[]') as days
                    from timetable_entry e
                    join teaching_load l on l.school_id = e.school_id and l.load_id = e.load_id
                    join bell_period b on b.school_id = e.school_id and b.bells_id = e.bells_id and b.period = e.period
                    where e.school_id = :school and e.entry_id = any(:entries)
                      and (e.ends_on is null or e.ends_on >= e.starts_on))
                select school_id, entry_id, 'TEACHER', teacher_id, int8range(null, null), weekday, minutes, days from entry
                union all
                select school_id, entry_id, 'ROOM', room_id, int8range(null, null), weekday, minutes, days
                from entry where room_id is not null
                union all
                select e.school_id, e.entry_id, 'CLASS', c.class_id, lane_of(g.whole_class, g.group_id), e.weekday, e.minutes, e.days
                from entry e join teaching_group g using (school_id, group_id), unnest(g.class_ids) c (class_id)
                """).param("school", school).param("entries", entries));
    }

    public void ofLessons(String school, Collection<String> lessonIds) {
        var lessons = lessonIds.toArray(String[]::new);
        db.sql("delete from lesson_claim where school_id = :school and lesson_id = any(:lessons)")
                .param("school", school)
                .param("lessons", lessons)
                .update();
        write(db.sql("""
                insert into lesson_claim (school_id, lesson_id, kind, resource_id, lane, span)
                with lesson as (
                    select *, tsrange(date + starts_at, date + ends_at) as span from scheduled_lesson
                    where school_id = :school and lesson_id = any(:lessons) and not cancelled)
                select school_id, lesson_id, 'TEACHER', teacher_id, int8range(null, null), span from lesson
                union all
                select school_id, lesson_id, 'TEACHER', s.substitute_id, int8range(null, null), span
                from lesson join substitution s using (school_id, lesson_id) where not s.withdrawn
                union all
                select school_id, lesson_id, 'ROOM', room_id, int8range(null, null), span
                from lesson where room_id is not null
                union all
                select school_id, lesson_id, 'CLASS', c.class_id, lane_of(g.whole_class, group_id), span
                from lesson join teaching_group g using (school_id, group_id), unnest(g.class_ids) c (class_id)
                """).param("school", school).param("lessons", lessons));
    }

    /** The same rule as that of {@link Occupancy}, told without the other lesson. */
    private static void write(JdbcClient.StatementSpec claims) {
        try {
            claims.update();
        } catch (DataIntegrityViolationException e) {
            var constraint = CONSTRAINT.matcher(String.valueOf(e.getMessage()));
            if (!constraint.find()) {
                throw e;
            }
            throw new RuleViolated(
                    Busy.valueOf(constraint.group().toUpperCase(Locale.ROOT)), "There is another lesson at that time.");
        }
    }
}
