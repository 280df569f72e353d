package org.klassny.schedule.timetable.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.time.SchoolDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons that are still to come, where the timetable or the calendar has changed. */
@Component
public class LessonsAhead {

    private final JdbcClient db;
    private final SchoolDay schoolDay;

    LessonsAhead(JdbcClient db, SchoolDay schoolDay) {
        this.db = db;
        this.schoolDay = schoolDay;
    }

    /**
     * A lesson that the calendar no longer has where it stands.
     *
     * @param termId the term in which its day lies now; null where none does, or it is a holiday
     */
    public record Misplaced(String lessonId, @Nullable String termId) {}

    /** Those made for a day after the last one of their entry. */
    public List<String> ofEntryAfter(String school, String entryId, LocalDate last) {
        return db.sql("""
                        select lesson_id from scheduled_lesson
                        where school_id = :school and entry_id = :entry and planned_on > :last and not cancelled
                          and date + starts_at > :now order by date, lesson_id
                        """)
                .param("school", school)
                .param("entry", entryId)
                .param("last", last)
                .param("now", schoolDay.now(school))
                .query((row, _) -> row.getString(1))
                .list();
    }

    public List<Misplaced> misplaced(String school, String schoolYearId) {
        return db.sql("""
                        select lesson_id, term_now from (
                            select l.lesson_id, l.date, l.term_id, case when exists (
                                    select 1 from holiday h where h.school_id = l.school_id and h.school_year_id = :year
                                    and l.date between h.starts_on and h.ends_on
                                    and (cardinality(h.grade_levels) = 0 or g.grade_level = any(h.grade_levels)))
                                then null else t.term_id end as term_now
                            from scheduled_lesson l
                            join teaching_group g on g.school_id = l.school_id and g.group_id = l.group_id
                            left join term t on t.school_id = l.school_id and t.school_year_id = :year
                                and l.date between t.starts_on and t.ends_on
                            where l.school_id = :school and not l.cancelled and l.date + l.starts_at > :now
                              and l.term_id in (select term_id from term where school_id = :school
                                                and school_year_id = :year)) x
                        where term_now is distinct from term_id order by date, lesson_id
                        """)
                .param("school", school)
                .param("year", schoolYearId)
                .param("now", schoolDay.now(school))
                .query((row, _) -> new Misplaced(row.getString(1), row.getString(2)))
                .list();
    }
}
