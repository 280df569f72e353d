package org.klassny.people.config;

import java.util.List;
import org.klassny.kit.axon.EventTypes;
import org.klassny.kit.axon.LocalPolicy;
import org.klassny.kit.axon.LocalProjection;
import org.klassny.kit.inbox.Subscription;
import org.klassny.people.account.events.AccountEvent;
import org.klassny.people.account.read.AccountProjection;
import org.klassny.people.card.events.CardEvent;
import org.klassny.people.consent.events.ConsentEvent;
import org.klassny.people.consent.read.ConsentProjection;
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.group.policy.WhenGroupFollowsClassThenStudentsEnter;
import org.klassny.people.group.policy.WhenStudentMovesThenRosterFollows;
import org.klassny.people.group.read.Following;
import org.klassny.people.group.read.GroupProjection;
import org.klassny.people.guardian.events.GuardianEvent;
import org.klassny.people.guardian.read.GuardianProjection;
import org.klassny.people.imports.events.ImportEvent;
import org.klassny.people.reference.inbound.CurriculumFact;
import org.klassny.people.reference.inbound.CurriculumProjection;
import org.klassny.people.reference.inbound.Fact;
import org.klassny.people.reference.inbound.FactProjection;
import org.klassny.people.school.events.SchoolEvent;
import org.klassny.people.school.read.SchoolProjection;
import org.klassny.people.schoolclass.events.ClassEvent;
import org.klassny.people.schoolclass.read.ClassProjection;
import org.klassny.people.staff.events.StaffEvent;
import org.klassny.people.staff.read.StaffProjection;
import org.klassny.people.student.events.StudentEvent;
import org.klassny.people.student.read.StudentProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                SchoolEvent.class,
                ClassEvent.class,
                GroupEvent.class,
                StudentEvent.class,
                GuardianEvent.class,
                StaffEvent.class,
                CardEvent.class,
                ConsentEvent.class,
                AccountEvent.class,
                ImportEvent.class);
    }

    @Bean
    LocalProjection<SchoolEvent> schools(JdbcClient db) {
        return new LocalProjection<>(SchoolEvent.class, new SchoolProjection(db));
    }

    @Bean
    LocalProjection<ClassEvent> classes(JdbcClient db) {
        return new LocalProjection<>(ClassEvent.class, new ClassProjection(db));
    }

    @Bean
    LocalProjection<GroupEvent> groups(JdbcClient db) {
        return new LocalProjection<>(GroupEvent.class, new GroupProjection(db));
    }

    @Bean
    LocalProjection<StudentEvent> students(JdbcClient db) {
        return new LocalProjection<>(StudentEvent.class, new StudentProjection(db));
    }

    @Bean
    LocalProjection<GuardianEvent> guardians(JdbcClient db) {
        return new LocalProjection<>(GuardianEvent.class, new GuardianProjection(db));
    }

    @Bean
    LocalProjection<StaffEvent> staff(JdbcClient db) {
        return new LocalProjection<>(StaffEvent.class, new StaffProjection(db));
    }

    @Bean
    LocalProjection<ConsentEvent> consents(JdbcClient db) {
        return new LocalProjection<>(ConsentEvent.class, new ConsentProjection(db));
    }

    @Bean
    LocalProjection<AccountEvent> accounts(JdbcClient db) {
        return new LocalProjection<>(AccountEvent.class, new AccountProjection(db));
    }

    @Bean
    LocalPolicy<StudentEvent> rosterFollowsStudent(Following following) {
        return new LocalPolicy<>(StudentEvent.class, new WhenStudentMovesThenRosterFollows(following)::react);
    }

    @Bean
    LocalPolicy<GroupEvent> studentsEnterGroup(Following following) {
        return new LocalPolicy<>(GroupEvent.class, new WhenGroupFollowsClassThenStudentsEnter(following)::react);
    }

    @Bean
    Subscription<Fact> reference() {
        return new Subscription<>(
                "reference",
                Fact.class,
                List.of("schedule.events"),
                List.of("teaching_load", "substitution"),
                FactProjection::new);
    }

    /** By itself, so that it begins with the first event where the other one has gone on for long. */
    @Bean
    Subscription<CurriculumFact> curriculum() {
        return new Subscription<>(
                "curriculum",
                CurriculumFact.class,
                List.of("schedule.events"),
                List.of("school_year", "term", "subject", "subject_load", "timetable_entry"),
                CurriculumProjection::new);
    }
}
