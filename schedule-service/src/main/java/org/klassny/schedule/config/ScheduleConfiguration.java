package org.klassny.schedule.config;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.klassny.kit.axon.CommandBatch;
import org.klassny.kit.axon.EventTypes;
import org.klassny.kit.axon.LocalPolicy;
import org.klassny.kit.axon.LocalProjection;
import org.klassny.kit.inbox.Subscription;
import org.klassny.schedule.assessment.events.AssessmentEvent;
import org.klassny.schedule.assessment.read.AssessmentProjection;
import org.klassny.schedule.bells.events.BellsEvent;
import org.klassny.schedule.bells.read.BellsProjection;
import org.klassny.schedule.load.events.LoadEvent;
import org.klassny.schedule.load.policy.WhenImportUndoneThenEndLoads;
import org.klassny.schedule.load.policy.WhenTeachingImportedThenSetLoad;
import org.klassny.schedule.load.read.LoadProjection;
import org.klassny.schedule.load.read.LoadQueries;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.inbound.Fact;
import org.klassny.schedule.reference.inbound.FactProjection;
import org.klassny.schedule.reference.inbound.ImportPolicies;
import org.klassny.schedule.reference.read.LoadLookup;
import org.klassny.schedule.reference.read.TakenOver;
import org.klassny.schedule.room.events.RoomEvent;
import org.klassny.schedule.room.read.RoomProjection;
import org.klassny.schedule.subject.events.SubjectEvent;
import org.klassny.schedule.subject.policy.WhenCourseImportedThenSetSubject;
import org.klassny.schedule.subject.read.SubjectProjection;
import org.klassny.schedule.subject.read.SubjectQueries;
import org.klassny.schedule.substitution.events.SubstitutionEvent;
import org.klassny.schedule.substitution.read.SubstitutionProjection;
import org.klassny.schedule.timetable.events.LessonEvent;
import org.klassny.schedule.timetable.events.TimetableEvent;
import org.klassny.schedule.timetable.policy.WhenTimetableEntryEndsThenCancelLessons;
import org.klassny.schedule.timetable.read.LessonProjection;
import org.klassny.schedule.timetable.read.LessonsAhead;
import org.klassny.schedule.timetable.read.TimetableProjection;
import org.klassny.schedule.year.events.YearEvent;
import org.klassny.schedule.year.policy.WhenSessionImportedThenSetCalendar;
import org.klassny.schedule.year.read.YearProjection;
import org.klassny.schedule.year.read.YearQueries;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                YearEvent.class,
                BellsEvent.class,
                SubjectEvent.class,
                RoomEvent.class,
                LoadEvent.class,
                TimetableEvent.class,
                LessonEvent.class,
                SubstitutionEvent.class,
                AssessmentEvent.class);
    }

    @Bean
    LocalProjection<YearEvent> years(JdbcClient db) {
        return new LocalProjection<>(YearEvent.class, new YearProjection(db));
    }

    @Bean
    LocalProjection<BellsEvent> bells(JdbcClient db) {
        return new LocalProjection<>(BellsEvent.class, new BellsProjection(db));
    }

    @Bean
    LocalProjection<SubjectEvent> subjects(JdbcClient db) {
        return new LocalProjection<>(SubjectEvent.class, new SubjectProjection(db));
    }

    @Bean
    LocalProjection<RoomEvent> rooms(JdbcClient db) {
        return new LocalProjection<>(RoomEvent.class, new RoomProjection(db));
    }

    @Bean
    LocalProjection<LoadEvent> loads(JdbcClient db) {
        return new LocalProjection<>(LoadEvent.class, new LoadProjection(db));
    }

    @Bean
    LocalProjection<TimetableEvent> timetable(JdbcClient db) {
        return new LocalProjection<>(TimetableEvent.class, new TimetableProjection(db));
    }

    @Bean
    LocalProjection<LessonEvent> lessons(JdbcClient db) {
        return new LocalProjection<>(LessonEvent.class, new LessonProjection(db));
    }

    @Bean
    LocalProjection<SubstitutionEvent> substitutions(JdbcClient db) {
        return new LocalProjection<>(SubstitutionEvent.class, new SubstitutionProjection(db));
    }

    @Bean
    LocalProjection<AssessmentEvent> assessments(JdbcClient db) {
        return new LocalProjection<>(AssessmentEvent.class, new AssessmentProjection(db));
    }

    @Bean
    LocalPolicy<TimetableEvent> endOfEntries(LessonsAhead lessons) {
        return new LocalPolicy<>(TimetableEvent.class, new WhenTimetableEntryEndsThenCancelLessons(lessons)::react);
    }

    @Bean
    Subscription<Fact> reference() {
        return new Subscription<>(
                "reference",
                Fact.class,
                List.of("people.events"),
                List.of("school", "teaching_group", "roster_member", "guardian_child"),
                FactProjection::new);
    }

    /** A comparison of rows reads the topic once more, with a client of its own: nothing is carried out by it. */
    @Bean
    Subscription<ImportFact> imports(
            JdbcClient live,
            CommandBatch batch,
            TakenOver takenOver,
            YearQueries years,
            SubjectQueries subjects,
            LoadQueries loads,
            LoadLookup timetabled) {
        var policies = new ImportPolicies(
                batch,
                takenOver,
                List.of(
                        new WhenSessionImportedThenSetCalendar(years, takenOver)::react,
                        new WhenCourseImportedThenSetSubject(subjects, takenOver)::react,
                        new WhenTeachingImportedThenSetLoad(loads, takenOver)::react),
                List.of(new WhenImportUndoneThenEndLoads(takenOver, timetabled)::react));
        return new Subscription<>(
                "imports",
                ImportFact.class,
                List.of("people.events"),
                List.of(),
                db -> db.equals(live) ? policies : _ -> {});
    }

    @Bean
    SmartInitializingSingleton ownIdsOnly(CommandBus bus, JdbcClient db) {
        return () -> bus.registerHandlerInterceptor(new OwnIds(db));
    }
}
