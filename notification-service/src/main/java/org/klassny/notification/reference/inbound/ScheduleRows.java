package org.klassny.notification.reference.inbound;

import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.notification.reference.inbound.ChangeRows.Cell;
import org.klassny.notification.reference.inbound.ScheduleFact.LessonCancelled;
import org.klassny.notification.reference.inbound.ScheduleFact.LessonMoved;
import org.klassny.notification.reference.inbound.ScheduleFact.LessonScheduled;
import org.klassny.notification.reference.inbound.ScheduleFact.SubjectSet;
import org.klassny.notification.reference.inbound.ScheduleFact.SubstitutionArranged;
import org.klassny.notification.reference.inbound.ScheduleFact.SubstitutionWithdrawn;
import org.klassny.notification.reference.inbound.ScheduleFact.TermSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subjects, terms and lessons, and what changed in the timetable. */
record ScheduleRows(JdbcClient db, ChangeRows changes) {

    void write(Envelope envelope, ScheduleFact fact) {
        var school = envelope.school();
        switch (fact) {
            case SubjectSet e -> write("""
                    insert into subject (school_id, subject_id, name) values (?, ?, ?)
                    on conflict (school_id, subject_id) do update set name = excluded.name
                    """, school, e.subjectId(), e.name());
            case TermSet e -> write("""
                    insert into term (school_id, term_id, name, starts_on, ends_on) values (?, ?, ?, ?, ?)
                    on conflict (school_id, term_id) do update
                    set name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on
                    """, school, e.termId(), e.name(), e.from(), e.until());
            case LessonScheduled e ->
                write("""
                    insert into scheduled_lesson (school_id, lesson_id, group_id, subject_id, date, period, starts_at)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict (school_id, lesson_id) do nothing
                    """, school, e.lessonId(), e.groupId(), e.subjectId(), e.date(), e.period(), e.startsAt());
            case LessonMoved e -> {
                changes.move(envelope, e.lessonId(), e.date() + " " + e.period() + " " + e.startsAt());
                write("""
                        update scheduled_lesson set date = ?, period = ?, starts_at = ?
                        where school_id = ? and lesson_id = ?
                        """, e.date(), e.period(), e.startsAt(), school, e.lessonId());
            }
            case LessonCancelled e ->
                changes.write(envelope, Cell.timetable("lesson:" + e.lessonId(), e.lessonId(), "CANCELLED"));
            case SubstitutionArranged e -> substitution(envelope, e.substitutionId(), e.lessonId(), e.substituteId());
            case SubstitutionWithdrawn e -> substitution(envelope, e.substitutionId(), e.lessonId(), null);
        }
    }

    private void substitution(Envelope envelope, String substitution, String lesson, @Nullable String teacher) {
        var value = teacher == null ? null : "SUBSTITUTED " + teacher;
        changes.write(envelope, Cell.timetable("substitution:" + substitution, lesson, value));
    }

    private void write(String sql, @Nullable Object... values) {
        var statement = db.sql(sql);
        for (var value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }
}
