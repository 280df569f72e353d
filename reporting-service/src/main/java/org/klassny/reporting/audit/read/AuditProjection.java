package org.klassny.reporting.audit.read;

import java.util.ArrayList;
import java.util.List;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.audit.inbound.LessonOpened;
import org.klassny.reporting.reference.read.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row an event, never changed, and the lessons that tell the pages. Two statements a batch. */
public final class AuditProjection implements Projection<AuditEvent> {

    public static final List<String> TABLES = List.of("audit_lesson", "audit_entry");

    private final JdbcClient db;

    public AuditProjection(JdbcClient db) {
        this.db = db;
    }

    private record OpenedLesson(String school, LessonOpened event) {}

    @Override
    public void project(List<Recorded<AuditEvent>> events) {
        var lessons = new ArrayList<OpenedLesson>();
        var entries = new ArrayList<EntryRow>(events.size());
        for (var recorded : events) {
            if (recorded.event() instanceof LessonOpened opened) {
                lessons.add(new OpenedLesson(recorded.school(), opened));
            }
            entries.add(EntryRow.of(recorded));
        }
        if (!lessons.isEmpty()) {
            open(new Columns<>(lessons));
        }
        enter(new Columns<>(entries));
    }

    private void open(Columns<OpenedLesson> rows) {
        db.sql("""
                        insert into audit_lesson
                            (school_id, lesson_id, group_id, subject_id, term_id, teacher_id, lesson_date, period)
                        select * from unnest(:schools::text[], :lessons::text[], :groups::text[], :subjects::text[], :terms::text[],
                                             :teachers::text[], :dates::date[], :periods::integer[])
                        on conflict (school_id, lesson_id) do nothing
                        """)
                .param("schools", rows.texts(OpenedLesson::school))
                .param("lessons", rows.texts(row -> row.event().lessonId()))
                .param("groups", rows.texts(row -> row.event().groupId()))
                .param("subjects", rows.texts(row -> row.event().subjectId()))
                .param("terms", rows.texts(row -> row.event().termId()))
                .param("teachers", rows.texts(row -> row.event().teacherId()))
                .param("dates", rows.texts(row -> row.event().date()))
                .param("periods", rows.texts(row -> row.event().period()))
                .update();
    }

    /**
     * The arrays are unnested in step, row by row: as a table ({@code from unnest(…)}) each of them would be laid out first,
     * which costs the database a fifth more of its time for each entry.
     */
    private void enter(Columns<EntryRow> rows) {
        db.sql("""
                        insert into audit_entry
                            (log_index, event_id, school_id, type, subject, sequence, lesson_id, student_id, cell, mark_id,
                             correction_id, page_group, page_subject, page_term, facts, actor, actor_role, on_behalf, origin,
                             recorded_at, occurred_on)
                        select unnest(:indexes::bigint[]), unnest(:ids::text[]), unnest(:schools::text[]),
                               unnest(:types::text[]), unnest(:subjects::text[]), unnest(:sequences::bigint[]),
                               unnest(:lessons::text[]), unnest(:students::text[]), unnest(:cells::text[]),
                               unnest(:marks::text[]), unnest(:corrections::text[]), unnest(:pageGroups::text[]),
                               unnest(:pageSubjects::text[]), unnest(:pageTerms::text[]), unnest(:facts::jsonb[]),
                               unnest(:actors::text[]), unnest(:roles::text[]), unnest(:behalf::text[]),
                               unnest(:origins::text[]), unnest(:recorded::timestamptz[]), unnest(:occurred::date[])
                        on conflict (log_index) do nothing
                        """)
                .param("indexes", rows.numbers(row -> row.recorded().logIndex()))
                .param("ids", rows.texts(row -> row.envelope().id()))
                .param("schools", rows.texts(row -> row.envelope().school()))
                .param("types", rows.texts(row -> row.envelope().type()))
                .param("subjects", rows.texts(row -> row.envelope().subject()))
                .param("sequences", rows.numbers(row -> row.envelope().sequence()))
                .param("lessons", rows.texts(EntryRow::lesson))
                .param("students", rows.texts(EntryRow::student))
                .param("cells", rows.texts(EntryRow::cell))
                .param("marks", rows.texts(EntryRow::mark))
                .param("corrections", rows.texts(EntryRow::correction))
                .param("pageGroups", rows.texts(row -> row.page().group()))
                .param("pageSubjects", rows.texts(row -> row.page().subject()))
                .param("pageTerms", rows.texts(row -> row.page().term()))
                .param("facts", rows.texts(EntryRow::facts))
                .param("actors", rows.texts(row -> row.envelope().actor()))
                .param("roles", rows.texts(row -> row.envelope().actorRole()))
                .param("behalf", rows.texts(row -> row.envelope().onBehalf()))
                .param("origins", rows.texts(row -> row.envelope().origin()))
                .param("recorded", rows.texts(row -> row.envelope().time()))
                .param("occurred", rows.texts(row -> row.envelope().occurredOn()))
                .update();
    }
}
