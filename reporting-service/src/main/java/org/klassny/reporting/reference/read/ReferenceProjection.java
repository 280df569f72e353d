package org.klassny.reporting.reference.read;

import java.util.List;
import java.util.function.Function;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.reference.inbound.LessonCancelled;
import org.klassny.reporting.reference.inbound.LessonMoved;
import org.klassny.reporting.reference.inbound.LessonScheduled;
import org.klassny.reporting.reference.inbound.ReferenceEvent;
import org.klassny.reporting.reference.inbound.RosterMemberAdded;
import org.klassny.reporting.reference.inbound.RosterMemberRemoved;
import org.klassny.reporting.reference.inbound.SchoolRegistered;
import org.klassny.reporting.reference.inbound.TeachingGroupFormed;
import org.klassny.reporting.reference.inbound.TermSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the newest fact by the aggregate's own order: an event that comes again finds its row as new or newer. */
public final class ReferenceProjection implements Projection<ReferenceEvent> {

    public static final List<String> TABLES =
            List.of("school", "teaching_group", "roster_entry", "term", "scheduled_lesson");

    private final RosterRows rosters;
    private final LessonRows lessons;
    private final JdbcClient db;

    public ReferenceProjection(JdbcClient db) {
        this.db = db;
        this.rosters = new RosterRows(db);
        this.lessons = new LessonRows(db);
    }

    @Override
    public void project(List<Recorded<ReferenceEvent>> events) {
        for (var stretch :
                Columns.stretches(events, recorded -> recorded.event().getClass())) {
            switch (stretch.getFirst().event()) {
                case SchoolRegistered _ -> schools(stretch);
                case TeachingGroupFormed _ -> rosters.form(rows(stretch, TeachingGroupFormed.class, e -> e.groupId()));
                case RosterMemberAdded _ ->
                    rosters.add(
                            rows(stretch, RosterMemberAdded.class, e -> List.of(e.groupId(), e.studentId(), e.from())));
                case RosterMemberRemoved _ ->
                    rosters.remove(rows(stretch, RosterMemberRemoved.class, e -> List.of(e.groupId(), e.studentId())));
                case TermSet _ -> terms(rows(stretch, TermSet.class, TermSet::termId));
                case LessonScheduled _ ->
                    lessons.schedule(rows(stretch, LessonScheduled.class, LessonScheduled::lessonId));
                case LessonMoved _ -> lessons.move(rows(stretch, LessonMoved.class, LessonMoved::lessonId));
                case LessonCancelled _ ->
                    lessons.cancel(rows(stretch, LessonCancelled.class, LessonCancelled::lessonId));
            }
        }
    }

    private void schools(List<Recorded<ReferenceEvent>> stretch) {
        var rows = rows(stretch, SchoolRegistered.class, SchoolRegistered::schoolId);
        db.sql("""
                        insert into school as s (school_id, time_zone, sequence)
                        select * from unnest(:schools::text[], :zones::text[], :sequences::bigint[])
                        on conflict (school_id) do update
                        set time_zone = excluded.time_zone, sequence = excluded.sequence
                        where excluded.sequence > s.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("zones", rows.texts(fact -> fact.event().timeZone()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    private void terms(Columns<Fact<TermSet>> rows) {
        db.sql("""
                        insert into term as t (school_id, term_id, from_date, until_date, sequence)
                        select * from unnest(:schools::text[], :terms::text[], :from::date[], :until::date[], :sequences::bigint[])
                        on conflict (school_id, term_id) do update
                        set from_date = excluded.from_date, until_date = excluded.until_date, sequence = excluded.sequence
                        where excluded.sequence > t.sequence
                        """)
                .param("schools", rows.texts(Fact::school))
                .param("terms", rows.texts(fact -> fact.event().termId()))
                .param("from", rows.texts(fact -> fact.event().from()))
                .param("until", rows.texts(fact -> fact.event().until()))
                .param("sequences", rows.numbers(Fact::sequence))
                .update();
    }

    private static <E> Columns<Fact<E>> rows(
            List<Recorded<ReferenceEvent>> stretch, Class<E> type, Function<E, Object> key) {
        var facts = stretch.stream()
                .map(recorded ->
                        new Fact<>(recorded.school(), recorded.envelope().sequence(), type.cast(recorded.event())))
                .toList();
        return Columns.lastOfEach(facts, fact -> List.of(fact.school(), key.apply(fact.event())));
    }
}
