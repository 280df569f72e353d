package org.klassny.notification.reference.inbound;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in each cell that guardians hear of, and since when. */
record ChangeRows(JdbcClient db) {

    /**
     * A cell with what stands in it now.
     *
     * @param cell never the same for two things that are told apart
     * @param kind name of the notice that tells of it
     * @param student null where it concerns all students of the lesson's group
     * @param value null where nothing stands there any more
     * @param was what the event says stood before; null where it does not matter
     */
    record Cell(
            String cell,
            String kind,
            @Nullable String student,
            @Nullable String lesson,
            @Nullable String subject,
            @Nullable String term,
            @Nullable String workType,
            @Nullable String value,
            @Nullable String was,
            boolean correction) {

        static Cell mark(String lesson, String mark, String student, String workType, @Nullable String value) {
            return new Cell(
                    "mark:" + lesson + ":" + mark, "MARK", student, lesson, null, null, workType, value, null, false);
        }

        /** There is nothing to tell of presence. */
        static Cell attendance(String lesson, String student, String status, @Nullable Integer minutes) {
            var value = minutes == null ? status : status + " " + minutes;
            return new Cell(
                    "attendance:" + lesson + ":" + student,
                    "ABSENCE",
                    student,
                    lesson,
                    null,
                    null,
                    null,
                    absence(value),
                    null,
                    false);
        }

        static Cell timetable(String cell, String lesson, @Nullable String value) {
            return new Cell(cell, "TIMETABLE", null, lesson, null, null, null, value, null, false);
        }

        Cell correcting(@Nullable String previous) {
            return new Cell(cell, kind, student, lesson, subject, term, workType, value, absence(previous), true);
        }

        private static @Nullable String absence(@Nullable String status) {
            return "PRESENT".equals(status) ? null : status;
        }
    }

    void write(Envelope envelope, Cell cell) {
        db.sql("""
                insert into change (school_id, cell_id, kind, student_id, lesson_id, subject_id, term_id, work_type, value,
                                    was, correction, change_id, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (school_id, cell_id) do update
                set value = excluded.value, was = excluded.was, work_type = excluded.work_type,
                    correction = excluded.correction, change_id = excluded.change_id, changed_at = excluded.changed_at
                """)
                .param(envelope.school())
                .param(cell.cell())
                .param(cell.kind())
                .param(cell.student())
                .param(cell.lesson())
                .param(cell.subject())
                .param(cell.term())
                .param(cell.workType())
                .param(cell.value())
                .param(cell.was())
                .param(cell.correction())
                .param(envelope.id())
                .param(envelope.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From the place in the timetable that the guardians know, however often it is moved. */
    void move(Envelope envelope, String lesson, String place) {
        db.sql("""
                insert into change (school_id, cell_id, kind, lesson_id, value, was, change_id, changed_at)
                select school_id, 'lesson:' || lesson_id, 'TIMETABLE', lesson_id, :place,
                       date || ' ' || period || ' ' || to_char(starts_at, 'HH24:MI'), :change, :at
                from scheduled_lesson where school_id = :school and lesson_id = :lesson
                on conflict (school_id, cell_id) do update
                set value = excluded.value, change_id = excluded.change_id, changed_at = excluded.changed_at
                """)
                .param("place", place)
                .param("change", envelope.id())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("school", envelope.school())
                .param("lesson", lesson)
                .update();
    }
}
