package org.klassny.journal.live.read;

import java.time.ZoneOffset;
import java.util.List;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells of entries for a lesson, when and only when their transaction is committed. */
public final class LessonChanges implements Projection<LessonEvent> {

    private final JdbcClient db;

    public LessonChanges(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void project(List<Recorded<LessonEvent>> events) {
        var last = events.getLast().envelope();
        db.sql("""
                        select pg_notify(:channel, json_build_object(
                            'school', school_id, 'groupId', group_id, 'subjectId', subject_id, 'termId', term_id,
                            'lessonId', lesson_id, 'by', :by::text, 'at', instant_text(:at))::text)
                        from scheduled_lesson where school_id = :school and lesson_id = any(:lessons)
                        """)
                .param("channel", ChangeFeed.CHANNEL)
                .param("by", last.actor())
                .param("at", last.time().atOffset(ZoneOffset.UTC))
                .param("school", last.school())
                .param(
                        "lessons",
                        events.stream()
                                .map(recorded -> recorded.event().lessonId())
                                .distinct()
                                .toArray(String[]::new))
                .query((_, _) -> "")
                .list();
    }
}
