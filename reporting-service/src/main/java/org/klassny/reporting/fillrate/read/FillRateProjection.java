package org.klassny.reporting.fillrate.read;

import java.util.ArrayList;
import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.fillrate.inbound.FillEvent;
import org.klassny.reporting.fillrate.inbound.LessonOpened;
import org.klassny.reporting.fillrate.inbound.MarkCorrected;
import org.klassny.reporting.fillrate.inbound.MarkGiven;
import org.klassny.reporting.fillrate.inbound.MarkWithdrawn;
import org.klassny.reporting.reference.read.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Held lessons, and which marks stand in them. Two statements a batch: lessons first, for a mark follows its lesson. */
public final class FillRateProjection implements Projection<FillEvent> {

    public static final List<String> TABLES = List.of("fill_lesson", "fill_mark");

    private final JdbcClient db;

    public FillRateProjection(JdbcClient db) {
        this.db = db;
    }

    private record OpenedLesson(String school, LessonOpened event) {}

    private record MarkState(String school, String lesson, String mark, String student, boolean counts, long sequence) {

        List<String> key() {
            return List.of(school, lesson, mark);
        }
    }

    @Override
    public void project(List<Recorded<FillEvent>> events) {
        var lessons = new ArrayList<OpenedLesson>();
        var marks = new ArrayList<MarkState>();
        for (var recorded : events) {
            var school = recorded.school();
            var sequence = recorded.envelope().sequence();
            switch (recorded.event()) {
                case LessonOpened e -> lessons.add(new OpenedLesson(school, e));
                case MarkGiven e ->
                    marks.add(new MarkState(school, e.lessonId(), e.markId(), e.studentId(), true, sequence));
                case MarkWithdrawn e ->
                    marks.add(new MarkState(school, e.lessonId(), e.markId(), e.studentId(), false, sequence));
                case MarkCorrected e ->
                    marks.add(new MarkState(
                            school, e.lessonId(), e.markId(), e.studentId(), e.value() != null, sequence));
            }
        }
        if (!lessons.isEmpty()) {
            open(new Columns<>(lessons));
        }
        if (!marks.isEmpty()) {
            mark(Columns.lastOfEach(marks, MarkState::key));
        }
    }

    private void open(Columns<OpenedLesson> rows) {
        db.sql("""
                        insert into fill_lesson (school_id, lesson_id, group_id, subject_id, term_id, lesson_date)
                        select * from unnest(:schools::text[], :lessons::text[], :groups::text[], :subjects::text[],
                                             :terms::text[], :dates::date[])
                        on conflict (school_id, lesson_id) do nothing
                        """)
                .param("schools", rows.texts(OpenedLesson::school))
                .param("lessons", rows.texts(row -> row.event().lessonId()))
                .param("groups", rows.texts(row -> row.event().groupId()))
                .param("subjects", rows.texts(row -> row.event().subjectId()))
                .param("terms", rows.texts(row -> row.event().termId()))
                .param("dates", rows.texts(row -> row.event().date()))
                .update();
    }

    /** A mark whose lesson is not known breaks the row's constraints: it is set aside instead of not being counted. */
    private void mark(Columns<MarkState> rows) {
        db.sql("""
                        insert into fill_mark as m (school_id, lesson_id, mark_id, student_id, group_id, subject_id, term_id,
                                                    lesson_date, counts, sequence)
                        select n.school_id, n.lesson_id, n.mark_id, n.student_id, l.group_id, l.subject_id, l.term_id,
                               l.lesson_date, n.counts, n.sequence
                        from unnest(:schools::text[], :lessons::text[], :marks::text[], :students::text[], :counts::boolean[],
                                    :sequences::bigint[])
                            as n (school_id, lesson_id, mark_id, student_id, counts, sequence)
                        left join fill_lesson l on (l.school_id, l.lesson_id) = (n.school_id, n.lesson_id)
                        on conflict (school_id, lesson_id, mark_id) do update
                        set student_id = excluded.student_id, counts = excluded.counts, sequence = excluded.sequence
                        where excluded.sequence > m.sequence
                        """)
                .param("schools", rows.texts(MarkState::school))
                .param("lessons", rows.texts(MarkState::lesson))
                .param("marks", rows.texts(MarkState::mark))
                .param("students", rows.texts(MarkState::student))
                .param("counts", rows.texts(MarkState::counts))
                .param("sequences", rows.numbers(MarkState::sequence))
                .update();
    }
}
