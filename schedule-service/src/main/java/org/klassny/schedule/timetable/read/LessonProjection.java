package org.klassny.schedule.timetable.read;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.read.Claims;
import org.klassny.schedule.timetable.events.LessonCancelled;
import org.klassny.schedule.timetable.events.LessonEvent;
import org.klassny.schedule.timetable.events.LessonMoved;
import org.klassny.schedule.timetable.events.LessonScheduled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lessons as they stand, and what they occupy. What a command schedules is written at once. */
public final class LessonProjection implements Projection<LessonEvent> {

    private final JdbcClient db;
    private final Claims claims;

    public LessonProjection(JdbcClient db) {
        this.db = db;
        this.claims = new Claims(db);
    }

    @Override
    public void project(List<Recorded<LessonEvent>> events) {
        var school = events.getFirst().school();
        insert(
                school,
                events.stream()
                        .map(Recorded::event)
                        .filter(LessonScheduled.class::isInstance)
                        .map(LessonScheduled.class::cast)
                        .toList());
        events.forEach(recorded -> change(school, recorded.event()));
        claims.ofLessons(
                school,
                events.stream().map(recorded -> recorded.event().lessonId()).collect(Collectors.toSet()));
    }

    private void change(String school, LessonEvent event) {
        switch (event) {
            case LessonScheduled _ -> {}
            case LessonMoved e -> move(school, e);
            case LessonCancelled e ->
                db.sql("update scheduled_lesson set cancelled = true where school_id = ? and lesson_id = ?")
                        .params(school, e.lessonId())
                        .update();
        }
    }

    private void insert(String school, List<LessonScheduled> lessons) {
        if (lessons.isEmpty()) {
            return;
        }
        db.sql("""
                insert into scheduled_lesson (school_id, lesson_id, entry_id, group_id, subject_id, term_id, teacher_id,
                    planned_on, planned_period, date, period, starts_at, ends_at, room_id)
                select :school, lesson_id, entry_id, group_id, subject_id, term_id, teacher_id,
                       date, period, date, period, starts_at, ends_at, room_id
                from unnest(:lessons::text[], :entries::text[], :groups::text[], :subjects::text[], :terms::text[],
                            :teachers::text[], :dates::date[], :periods::integer[], :starts::time[], :ends::time[],
                            :rooms::text[])
                    l (lesson_id, entry_id, group_id, subject_id, term_id, teacher_id, date, period, starts_at, ends_at,
                       room_id)
                on conflict (school_id, lesson_id) do nothing
                """)
                .param("school", school)
                .param("lessons", column(lessons, LessonScheduled::lessonId))
                .param("entries", column(lessons, LessonScheduled::entryId))
                .param("groups", column(lessons, LessonScheduled::groupId))
                .param("subjects", column(lessons, LessonScheduled::subjectId))
                .param("terms", column(lessons, LessonScheduled::termId))
                .param("teachers", column(lessons, LessonScheduled::teacherId))
                .param("dates", column(lessons, lesson -> lesson.date().toString()))
                .param("periods", column(lessons, lesson -> String.valueOf(lesson.period())))
                .param("starts", column(lessons, LessonScheduled::startsAt))
                .param("ends", column(lessons, LessonScheduled::endsAt))
                .param("rooms", column(lessons, LessonScheduled::roomId))
                .update();
    }

    private void move(String school, LessonMoved e) {
        db.sql("""
                update scheduled_lesson set term_id = :term, date = :date, period = :period, starts_at = :starts,
                    ends_at = :ends, room_id = :room
                where school_id = :school and lesson_id = :lesson
                """)
                .param("school", school)
                .param("lesson", e.lessonId())
                .param("term", e.termId())
                .param("date", e.date())
                .param("period", e.period())
                .param("starts", LocalTime.parse(e.startsAt()))
                .param("ends", LocalTime.parse(e.endsAt()))
                .param("room", e.roomId())
                .update();
    }

    private static @Nullable String[] column(
            List<LessonScheduled> lessons, Function<LessonScheduled, @Nullable String> text) {
        return lessons.stream().map(text).toArray(String[]::new);
    }
}
