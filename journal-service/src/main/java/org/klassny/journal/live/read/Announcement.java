package org.klassny.journal.live.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notifies every instance in the running transaction: it is heard when that is committed, and not at all otherwise. */
public final class Announcement {

    private final JdbcClient db;

    private record Change(String school, String lesson, String by) {}

    public Announcement(JdbcClient db) {
        this.db = db;
    }

    /** Once for each lesson and who changed it, at the time of the last change. */
    <E> void ofLessons(List<Recorded<E>> events, Function<E, String> lessonOf) {
        var changes = new LinkedHashMap<Change, Instant>();
        for (var recorded : events) {
            var envelope = recorded.envelope();
            var change = new Change(envelope.school(), lessonOf.apply(recorded.event()), envelope.actor());
            changes.put(change, envelope.time());
        }
        db.sql("""
                        select pg_notify(:channel, json_build_object(
                            'school', l.school_id, 'groupId', l.group_id, 'subjectId', l.subject_id,
                            'termId', l.term_id, 'lessonId', l.lesson_id, 'by', c.by,
                            'at', instant_text(c.at))::text)
                        from unnest(:schools::text[], :lessons::text[], :persons::text[], :times::timestamptz[])
                            as c (school, lesson, by, at)
                        join scheduled_lesson l on l.school_id = c.school and l.lesson_id = c.lesson
                        """)
                .param("channel", ChangeFeed.CHANNEL)
                .param("schools", texts(changes.keySet(), Change::school))
                .param("lessons", texts(changes.keySet(), Change::lesson))
                .param("persons", texts(changes.keySet(), Change::by))
                .param("times", texts(changes.values(), Instant::toString))
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

    private static <T> String[] texts(Collection<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
