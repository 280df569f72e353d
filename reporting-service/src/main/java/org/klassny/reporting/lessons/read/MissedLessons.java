package org.klassny.reporting.lessons.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.reporting.reference.read.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons that students were not at, whatever the reason (R5). Who came late was there. */
@Component
public class MissedLessons {

    private static final String IN_CLASS = """
            exists (
                select 1 from class_member m
                where m.school_id = :school and m.student_id = a.student_id
                  and m.from_date <= a.lesson_date and (m.until_date is null or m.until_date >= a.lesson_date) and""";

    private final JdbcClient db;

    MissedLessons(JdbcClient db) {
        this.db = db;
    }

    public record Missed(
            String studentId,
            String lessonId,
            LocalDate date,
            int period,
            String groupId,
            String subjectId,
            String termId,
            String status) {}

    /** Whose lessons: of the students of a class, each while in it, or of a group. One of the two is null. */
    public record Of(@Nullable String classId, @Nullable String groupId) {}

    /** By student, then by date. */
    public List<Missed> in(String school, Of of, LocalDate from, LocalDate until, Reach reach) {
        return reach.bind(db.sql("""
                        select a.student_id, a.lesson_id, l.lesson_date, l.period, l.group_id, l.subject_id, l.term_id, a.status
                        from attendance a join held_lesson l using (school_id, lesson_id)
                        where a.school_id = :school and a.lesson_date between :from and :until
                          and a.status in ('ABSENT', 'EXCUSED', 'ILL')
                          and (:group::text is null or l.group_id = :group)
                          and (:class::text is null or %1$s m.class_id = :class))
                          and (:whole or (l.group_id, l.subject_id) in (%2$s) or %1$s m.class_id = any(:classes)))
                        order by a.student_id, l.lesson_date, l.period, a.lesson_id
                        """.formatted(IN_CLASS, Reach.OWN_PAGES)), school)
                .param("group", of.groupId())
                .param("class", of.classId())
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new Missed(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }
}
