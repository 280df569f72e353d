package org.klassny.reporting.lessons.read;

import java.util.ArrayList;
import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.lessons.inbound.AttendanceCorrected;
import org.klassny.reporting.lessons.inbound.AttendanceTaken;
import org.klassny.reporting.lessons.inbound.LessonEvent;
import org.klassny.reporting.lessons.inbound.LessonOpened;
import org.klassny.reporting.reference.read.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Held lessons, and the attendance that stands in them. Two statements a batch: attendance has the day of its lesson. */
public final class LessonProjection implements Projection<LessonEvent> {

    public static final List<String> TABLES = List.of("held_lesson", "attendance");

    private final JdbcClient db;

    public LessonProjection(JdbcClient db) {
        this.db = db;
    }

    private record Held(String school, LessonOpened event) {}

    private record Presence(String school, String lesson, String student, String status, long sequence) {

        List<String> key() {
            return List.of(school, lesson, student);
        }
    }

    @Override
    public void project(List<Recorded<LessonEvent>> events) {
        var lessons = new ArrayList<Held>();
        var presences = new ArrayList<Presence>();
        for (var recorded : events) {
            var school = recorded.school();
            var sequence = recorded.envelope().sequence();
            switch (recorded.event()) {
                case LessonOpened e -> lessons.add(new Held(school, e));
                case AttendanceTaken e ->
                    presences.add(new Presence(school, e.lessonId(), e.studentId(), e.status(), sequence));
                case AttendanceCorrected e ->
                    presences.add(new Presence(school, e.lessonId(), e.studentId(), e.status(), sequence));
            }
        }
        if (!lessons.isEmpty()) {
            hold(new Columns<>(lessons));
        }
        if (!presences.isEmpty()) {
            attend(Columns.lastOfEach(presences, Presence::key));
        }
    }

    private void hold(Columns<Held> rows) {
        db.sql("""
                        insert into held_lesson (school_id, lesson_id, group_id, subject_id, term_id, lesson_date, period)
                        select * from unnest(:schools::text[], :lessons::text[], :groups::text[], :subjects::text[],
                                             :terms::text[], :dates::date[], :periods::integer[])
                        on conflict (school_id, lesson_id) do nothing
                        """)
                .param("schools", rows.texts(Held::school))
                .param("lessons", rows.texts(row -> row.event().lessonId()))
                .param("groups", rows.texts(row -> row.event().groupId()))
                .param("subjects", rows.texts(row -> row.event().subjectId()))
                .param("terms", rows.texts(row -> row.event().termId()))
                .param("dates", rows.texts(row -> row.event().date()))
                .param("periods", rows.texts(row -> row.event().period()))
                .update();
    }

    /** Attendance in a lesson that is not known breaks the row's constraints: it is set aside instead of being lost. */
    private void attend(Columns<Presence> rows) {
        db.sql("""
                        insert into attendance as a (school_id, lesson_id, student_id, lesson_date, status, sequence)
                        select n.school_id, n.lesson_id, n.student_id, l.lesson_date, n.status, n.sequence
                        from unnest(:schools::text[], :lessons::text[], :students::text[], :statuses::text[],
                                    :sequences::bigint[])
                            as n (school_id, lesson_id, student_id, status, sequence)
                        left join held_lesson l on (l.school_id, l.lesson_id) = (n.school_id, n.lesson_id)
                        on conflict (school_id, lesson_id, student_id) do update
                        set status = excluded.status, sequence = excluded.sequence
                        where excluded.sequence > a.sequence
                        """)
                .param("schools", rows.texts(Presence::school))
                .param("lessons", rows.texts(Presence::lesson))
                .param("students", rows.texts(Presence::student))
                .param("statuses", rows.texts(Presence::status))
                .param("sequences", rows.numbers(Presence::sequence))
                .update();
    }
}
