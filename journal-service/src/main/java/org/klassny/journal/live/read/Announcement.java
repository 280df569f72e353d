package org.klassny.journal.live.read;

import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notifies every instance in the running transaction: it is heard when that is committed, and not at all otherwise. */
public final class Announcement {

    private final JdbcClient db;

    public Announcement(JdbcClient db) {
        this.db = db;
    }

    void ofLessons(Envelope envelope, Stream<String> lessons) {
        db.sql("""
                        select pg_notify(:channel, json_build_object(
                            'school', school_id, 'groupId', group_id, 'subjectId', subject_id, 'termId', term_id,
                            'lessonId', lesson_id, 'by', :by::text, 'at', instant_text(:at))::text)
                        from scheduled_lesson where school_id = :school and lesson_id = any(:lessons)
                        """)
                .param("channel", ChangeFeed.CHANNEL)
                .param("by", envelope.actor())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("school", envelope.school())
                .param("lessons", lessons.distinct().toArray(String[]::new))
                .query((_, _) -> "")
                .list();
    }

    /** Of what belongs to no lesson; without a term, to all pages of the course. */
    void ofCourse(Envelope envelope, String groupId, String subjectId, @Nullable String termId) {
        db.sql("""
                        select pg_notify(:channel, json_build_object(
                            'school', :school::text, 'groupId', :group::text, 'subjectId', :subject::text,
                            'termId', :term::text, 'lessonId', null, 'by', :by::text, 'at', instant_text(:at))::text)
                        """)
                .param("channel", ChangeFeed.CHANNEL)
                .param("by", envelope.actor())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("school", envelope.school())
                .param("group", groupId)
                .param("subject", subjectId)
                .param("term", termId)
                .query((_, _) -> "")
                .list();
    }
}
