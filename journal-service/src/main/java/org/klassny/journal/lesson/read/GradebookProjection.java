package org.klassny.journal.lesson.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.events.AttendanceCorrected;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.HomeworkSet;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkCommented;
import org.klassny.journal.lesson.events.MarkCorrected;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.events.TopicSet;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cells of the gradebook page. A batch costs one statement for each kind of row, however many cells a column has. */
public final class GradebookProjection implements Projection<LessonEvent> {

    private final JdbcClient db;

    public GradebookProjection(JdbcClient db) {
        this.db = db;
    }

    private record MarkKey(String lessonId, String markId) {}

    /** A null value stands for a mark that was taken back. */
    private record Mark(
            MarkKey key,
            String studentId,
            String workType,
            @Nullable String value,
            int version,
            boolean corrected,
            String by,
            Instant at) {

        static Mark entered(
                String lesson,
                String id,
                String student,
                String workType,
                @Nullable String value,
                int version,
                String by,
                Instant at) {
            return new Mark(new MarkKey(lesson, id), student, workType, value, version, false, by, at);
        }

        /** Entered by who asked for it. */
        static Mark corrected(MarkCorrected e, Instant at) {
            var key = new MarkKey(e.lessonId(), e.markId());
            return new Mark(key, e.studentId(), e.workType(), e.value(), e.version(), true, e.requestedBy(), at);
        }
    }

    private record AttendanceKey(String lessonId, String studentId) {}

    private record Attendance(
            AttendanceKey key, String status, @Nullable Integer lateMinutes, int version, boolean corrected) {

        static Attendance of(AttendanceTaken e) {
            var key = new AttendanceKey(e.lessonId(), e.studentId());
            return new Attendance(key, e.status(), e.lateMinutes(), e.version(), false);
        }

        static Attendance of(AttendanceCorrected e) {
            var key = new AttendanceKey(e.lessonId(), e.studentId());
            return new Attendance(key, e.status(), e.lateMinutes(), e.version(), true);
        }
    }

    @Override
    public void project(List<Recorded<LessonEvent>> events) {
        var marks = new LinkedHashMap<MarkKey, Mark>();
        var attendance = new LinkedHashMap<AttendanceKey, Attendance>();
        for (var recorded : events) {
            var by = recorded.envelope().actor();
            var at = recorded.envelope().time();
            switch (recorded.event()) {
                case LessonOpened e -> open(recorded.school(), e);
                case MarkGiven e ->
                    put(
                            marks,
                            Mark.entered(
                                    e.lessonId(),
                                    e.markId(),
                                    e.studentId(),
                                    e.workType(),
                                    e.value(),
                                    e.version(),
                                    by,
                                    at));
                case MarkChanged e ->
                    put(
                            marks,
                            Mark.entered(
                                    e.lessonId(),
                                    e.markId(),
                                    e.studentId(),
                                    e.workType(),
                                    e.value(),
                                    e.version(),
                                    by,
                                    at));
                case MarkWithdrawn e ->
                    put(
                            marks,
                            Mark.entered(
                                    e.lessonId(), e.markId(), e.studentId(), e.workType(), null, e.version(), by, at));
                case MarkCorrected e -> put(marks, Mark.corrected(e, at));
                case MarkCommented e -> {
                    settle(marks);
                    comment(e);
                }
                case AttendanceTaken e -> put(attendance, Attendance.of(e));
                case AttendanceCorrected e -> put(attendance, Attendance.of(e));
                case TopicSet e -> setTopic(e);
                case HomeworkSet e -> setHomework(e);
            }
        }
        settle(marks);
        writeAttendance(attendance.values());
    }

    /** A mark that was taken back is gone, with its comment, before another stands in its place. */
    private void put(Map<MarkKey, Mark> marks, Mark mark) {
        var before = marks.get(mark.key());
        if (before != null && before.value() == null) {
            settle(marks);
        }
        marks.put(mark.key(), mark);
    }

    private void settle(Map<MarkKey, Mark> marks) {
        write(marks.values().stream().filter(mark -> mark.value() != null).toList());
        remove(marks.values().stream().filter(mark -> mark.value() == null).toList());
        marks.clear();
    }

    /** The version of the mark tells whether it is still the one that the comment was written to. */
    private void comment(MarkCommented event) {
        db.sql("""
                        update gradebook_mark set comment_note_id = :note, comment_version = :version
                        where lesson_id = :lesson and mark_id = :mark and version = :markVersion
                          and comment_version < :version
                        """)
                .param("note", event.noteId())
                .param("version", event.version())
                .param("lesson", event.lessonId())
                .param("mark", event.markId())
                .param("markVersion", event.markVersion())
                .update();
    }

    private static void put(Map<AttendanceKey, Attendance> rows, Attendance attendance) {
        rows.put(attendance.key(), attendance);
    }

    private void open(String school, LessonOpened event) {
        db.sql("""
                        insert into gradebook_lesson (lesson_id, school_id) values (:lesson, :school)
                        on conflict (lesson_id) do nothing
                        """).param("lesson", event.lessonId()).param("school", school).update();
    }

    private void setTopic(TopicSet event) {
        db.sql("""
                        update gradebook_lesson set topic_note_id = :note, topic_version = :version
                        where lesson_id = :lesson and topic_version < :version
                        """)
                .param("note", event.noteId())
                .param("version", event.version())
                .param("lesson", event.lessonId())
                .update();
    }

    private void setHomework(HomeworkSet event) {
        db.sql("""
                        update gradebook_lesson
                        set homework_note_id = :note, homework_due_on = :due, homework_version = :version
                        where lesson_id = :lesson and homework_version < :version
                        """)
                .param("note", event.noteId())
                .param("due", event.dueOn())
                .param("version", event.version())
                .param("lesson", event.lessonId())
                .update();
    }

    private void write(Collection<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        db.sql("""
                        insert into gradebook_mark as m (lesson_id, mark_id, student_id, work_type, value, version,
                                                         corrected, entered_at, entered_by)
                        select * from unnest(:lessons::text[], :marks::text[], :students::text[], :kinds::text[],
                                             :values::text[], :versions::int[], :corrected::boolean[],
                                             :times::timestamptz[], :persons::text[])
                        on conflict (lesson_id, mark_id) do update
                        set value = excluded.value, version = excluded.version, corrected = excluded.corrected,
                            entered_at = excluded.entered_at, entered_by = excluded.entered_by
                        where m.version < excluded.version
                        """)
                .param("lessons", texts(marks, mark -> mark.key().lessonId()))
                .param("marks", texts(marks, mark -> mark.key().markId()))
                .param("students", texts(marks, Mark::studentId))
                .param("kinds", texts(marks, Mark::workType))
                .param("values", texts(marks, Mark::value))
                .param("versions", marks.stream().map(Mark::version).toArray(Integer[]::new))
                .param("corrected", marks.stream().map(Mark::corrected).toArray(Boolean[]::new))
                .param("times", texts(marks, mark -> mark.at().toString()))
                .param("persons", texts(marks, Mark::by))
                .update();
    }

    private void remove(Collection<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        db.sql("""
                        delete from gradebook_mark m
                        using unnest(:lessons::text[], :marks::text[], :versions::int[]) as gone (lesson, mark, version)
                        where m.lesson_id = gone.lesson and m.mark_id = gone.mark and m.version < gone.version
                        """)
                .param("lessons", texts(marks, mark -> mark.key().lessonId()))
                .param("marks", texts(marks, mark -> mark.key().markId()))
                .param("versions", marks.stream().map(Mark::version).toArray(Integer[]::new))
                .update();
    }

    private void writeAttendance(Collection<Attendance> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var minutes = new ArrayList<@Nullable Integer>();
        entries.forEach(entry -> minutes.add(entry.lateMinutes()));
        db.sql("""
                        insert into gradebook_attendance as a (lesson_id, student_id, status, late_minutes, version,
                                                               corrected)
                        select * from unnest(:lessons::text[], :students::text[], :statuses::text[], :minutes::int[],
                                             :versions::int[], :corrected::boolean[])
                        on conflict (lesson_id, student_id) do update
                        set status = excluded.status, late_minutes = excluded.late_minutes, version = excluded.version,
                            corrected = excluded.corrected
                        where a.version < excluded.version
                        """)
                .param("lessons", texts(entries, entry -> entry.key().lessonId()))
                .param("students", texts(entries, entry -> entry.key().studentId()))
                .param("statuses", texts(entries, Attendance::status))
                .param("minutes", minutes.toArray(Integer[]::new))
                .param("versions", entries.stream().map(Attendance::version).toArray(Integer[]::new))
                .param("corrected", entries.stream().map(Attendance::corrected).toArray(Boolean[]::new))
                .update();
    }

    private static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
