package org.klassny.reporting.reference.read;

import java.util.List;
import java.util.function.Function;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.reporting.reference.inbound.ClassFormed;
import org.klassny.reporting.reference.inbound.HomeroomAssigned;
import org.klassny.reporting.reference.inbound.LessonCancelled;
import org.klassny.reporting.reference.inbound.LessonMoved;
import org.klassny.reporting.reference.inbound.LessonScheduled;
import org.klassny.reporting.reference.inbound.ReferenceEvent;
import org.klassny.reporting.reference.inbound.RosterMemberAdded;
import org.klassny.reporting.reference.inbound.RosterMemberRemoved;
import org.klassny.reporting.reference.inbound.SchoolRegistered;
import org.klassny.reporting.reference.inbound.StudentDeparted;
import org.klassny.reporting.reference.inbound.StudentEnrolled;
import org.klassny.reporting.reference.inbound.StudentTransferred;
import org.klassny.reporting.reference.inbound.SubjectSet;
import org.klassny.reporting.reference.inbound.SubstitutionArranged;
import org.klassny.reporting.reference.inbound.SubstitutionWithdrawn;
import org.klassny.reporting.reference.inbound.TeachingGroupFormed;
import org.klassny.reporting.reference.inbound.TeachingLoadEnded;
import org.klassny.reporting.reference.inbound.TeachingLoadSet;
import org.klassny.reporting.reference.inbound.TermSet;
import org.klassny.reporting.reference.read.ClassRows.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the newest fact by the aggregate's own order: an event that comes again finds its row as new or newer. */
public final class ReferenceProjection implements Projection<ReferenceEvent> {

    public static final List<String> TABLES = List.of(
            "school",
            "school_class",
            "homeroom",
            "enrollment",
            "teaching_group",
            "roster_entry",
            "term",
            "subject",
            "teaching_load",
            "scheduled_lesson",
            "substitution");

    private final ClassRows classes;
    private final RosterRows rosters;
    private final ScheduleRows schedule;
    private final SubstitutionRows substitutions;
    private final LessonRows lessons;
    private final JdbcClient db;

    public ReferenceProjection(JdbcClient db) {
        this.db = db;
        this.classes = new ClassRows(db);
        this.schedule = new ScheduleRows(db);
        this.substitutions = new SubstitutionRows(db);
        this.rosters = new RosterRows(db);
        this.lessons = new LessonRows(db);
    }

    @Override
    public void project(List<Recorded<ReferenceEvent>> events) {
        for (var stretch :
                Columns.stretches(events, recorded -> recorded.event().getClass())) {
            switch (stretch.getFirst().event()) {
                case SchoolRegistered _ -> schools(stretch);
                case ClassFormed _ -> classes.form(rows(stretch, ClassFormed.class, ClassFormed::classId));
                case HomeroomAssigned _ ->
                    classes.assign(rows(stretch, HomeroomAssigned.class, HomeroomAssigned::classId));
                case StudentEnrolled _, StudentTransferred _, StudentDeparted _ -> classes.turn(turns(stretch));
                case TeachingGroupFormed _ -> rosters.form(rows(stretch, TeachingGroupFormed.class, e -> e.groupId()));
                case RosterMemberAdded _ ->
                    rosters.add(
                            rows(stretch, RosterMemberAdded.class, e -> List.of(e.groupId(), e.studentId(), e.from())));
                case RosterMemberRemoved _ ->
                    rosters.remove(rows(stretch, RosterMemberRemoved.class, e -> List.of(e.groupId(), e.studentId())));
                case TermSet _ -> schedule.terms(rows(stretch, TermSet.class, TermSet::termId));
                case SubjectSet _ -> schedule.subjects(rows(stretch, SubjectSet.class, SubjectSet::subjectId));
                case TeachingLoadSet _ -> schedule.load(rows(stretch, TeachingLoadSet.class, TeachingLoadSet::loadId));
                case TeachingLoadEnded _ ->
                    schedule.unload(rows(stretch, TeachingLoadEnded.class, TeachingLoadEnded::loadId));
                case LessonScheduled _ ->
                    lessons.schedule(rows(stretch, LessonScheduled.class, LessonScheduled::lessonId));
                case LessonMoved _ -> lessons.move(rows(stretch, LessonMoved.class, LessonMoved::lessonId));
                case LessonCancelled _ ->
                    lessons.cancel(rows(stretch, LessonCancelled.class, LessonCancelled::lessonId));
                case SubstitutionArranged _ ->
                    substitutions.arrange(
                            rows(stretch, SubstitutionArranged.class, SubstitutionArranged::substitutionId));
                case SubstitutionWithdrawn _ ->
                    substitutions.withdraw(
                            rows(stretch, SubstitutionWithdrawn.class, SubstitutionWithdrawn::substitutionId));
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

    private static Columns<Fact<Turn>> turns(List<Recorded<ReferenceEvent>> stretch) {
        var turns = stretch.stream()
                .map(recorded ->
                        new Fact<>(recorded.school(), recorded.envelope().sequence(), turn(recorded.event())))
                .toList();
        return Columns.lastOfEach(
                turns,
                fact -> List.of(
                        fact.school(), fact.event().studentId(), fact.event().from()));
    }

    private static Turn turn(ReferenceEvent event) {
        return switch (event) {
            case StudentEnrolled e -> new Turn(e.studentId(), e.from(), e.classId());
            case StudentTransferred e -> new Turn(e.studentId(), e.from(), e.classId());
            case StudentDeparted e -> new Turn(e.studentId(), e.until().plusDays(1), null);
            default -> throw new IllegalArgumentException("no turn: " + event.getClass());
        };
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
