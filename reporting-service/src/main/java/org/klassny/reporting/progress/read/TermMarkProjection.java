package org.klassny.reporting.progress.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.progress.inbound.StudentNotAssessed;
import org.klassny.reporting.progress.inbound.TermMarkEvent;
import org.klassny.reporting.progress.inbound.TermMarkSet;
import org.klassny.reporting.progress.inbound.TermMarkWithdrawn;
import org.klassny.reporting.reference.read.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The term mark of each student on each page, or why there is none. One statement a batch. */
public final class TermMarkProjection implements Projection<TermMarkEvent> {

    public static final List<String> TABLES = List.of("term_mark");

    private final JdbcClient db;

    public TermMarkProjection(JdbcClient db) {
        this.db = db;
    }

    private record Standing(
            String school,
            String group,
            String subject,
            String term,
            String student,
            @Nullable String mark,
            @Nullable String notAssessed,
            long sequence) {

        List<String> key() {
            return List.of(school, group, subject, term, student);
        }

        static Standing of(Recorded<TermMarkEvent> recorded) {
            var school = recorded.school();
            var sequence = recorded.envelope().sequence();
            return switch (recorded.event()) {
                case TermMarkSet e ->
                    new Standing(
                            school, e.groupId(), e.subjectId(), e.termId(), e.studentId(), e.value(), null, sequence);
                case TermMarkWithdrawn e ->
                    new Standing(school, e.groupId(), e.subjectId(), e.termId(), e.studentId(), null, null, sequence);
                case StudentNotAssessed e ->
                    new Standing(
                            school, e.groupId(), e.subjectId(), e.termId(), e.studentId(), null, e.reason(), sequence);
            };
        }
    }

    @Override
    public void project(List<Recorded<TermMarkEvent>> events) {
        var rows = Columns.lastOfEach(events.stream().map(Standing::of).toList(), Standing::key);
        db.sql("""
                        insert into term_mark as t
                            (school_id, group_id, subject_id, term_id, student_id, mark, not_assessed, sequence)
                        select * from unnest(:schools::text[], :groups::text[], :subjects::text[], :terms::text[],
                                             :students::text[], :marks::text[], :reasons::text[], :sequences::bigint[])
                        on conflict (school_id, group_id, subject_id, term_id, student_id) do update
                        set mark = excluded.mark, not_assessed = excluded.not_assessed, sequence = excluded.sequence
                        where excluded.sequence > t.sequence
                        """)
                .param("schools", rows.texts(Standing::school))
                .param("groups", rows.texts(Standing::group))
                .param("subjects", rows.texts(Standing::subject))
                .param("terms", rows.texts(Standing::term))
                .param("students", rows.texts(Standing::student))
                .param("marks", rows.texts(Standing::mark))
                .param("reasons", rows.texts(Standing::notAssessed))
                .param("sequences", rows.numbers(Standing::sequence))
                .update();
    }
}
