package org.klassny.journal.config;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.klassny.journal.correction.events.CorrectionAllowed;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.journal.correction.read.CorrectionProjection;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.policy.WhenCorrectionAllowedThenCorrectRecord;
import org.klassny.journal.lesson.read.GradebookProjection;
import org.klassny.journal.lessonplan.events.LessonPlanEvent;
import org.klassny.journal.lessonplan.read.LessonPlanProjection;
import org.klassny.journal.lessonplan.write.SetLessonPlan;
import org.klassny.journal.reference.inbound.Fact;
import org.klassny.journal.reference.inbound.FactProjection;
import org.klassny.journal.schoolpolicy.events.PolicyEvent;
import org.klassny.journal.schoolpolicy.read.PolicyProjection;
import org.klassny.journal.termmark.events.TermMarkEvent;
import org.klassny.journal.termmark.read.TermMarkProjection;
import org.klassny.kit.axon.EventTypes;
import org.klassny.kit.axon.LocalPolicy;
import org.klassny.kit.axon.LocalProjection;
import org.klassny.kit.inbox.Subscription;
import org.klassny.kit.note.Notes;
import org.klassny.kit.web.KeptAnswers;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                LessonEvent.class,
                CorrectionEvent.class,
                LessonPlanEvent.class,
                TermMarkEvent.class,
                PolicyEvent.class);
    }

    /** Pages and diaries: packed some 10 kB each, those of a large school together. */
    @Bean
    KeptAnswers keptAnswers() {
        return new KeptAnswers(32L << 20);
    }

    @Bean
    LocalProjection<LessonEvent> gradebook(JdbcClient db) {
        return new LocalProjection<>(LessonEvent.class, new GradebookProjection(db));
    }

    @Bean
    LocalProjection<CorrectionEvent> corrections(JdbcClient db) {
        return new LocalProjection<>(CorrectionEvent.class, new CorrectionProjection(db));
    }

    @Bean
    LocalPolicy<CorrectionAllowed> correctionOfTheRecord() {
        return new LocalPolicy<>(CorrectionAllowed.class, WhenCorrectionAllowedThenCorrectRecord::react);
    }

    @Bean
    LocalProjection<LessonPlanEvent> lessonPlans(JdbcClient db) {
        return new LocalProjection<>(LessonPlanEvent.class, new LessonPlanProjection(db));
    }

    /** A plan brings many texts; they are stored in the transaction of the command as a single one is by the kit. */
    @Bean
    SmartInitializingSingleton planTexts(CommandBus bus, Notes notes) {
        return () -> bus.registerHandlerInterceptor((work, chain) -> {
            if (work.getMessage().getPayload() instanceof SetLessonPlan plan) {
                plan.notes().distinct().forEach(note -> notes.keep(plan.by().school(), note));
            }
            return chain.proceed();
        });
    }

    @Bean
    LocalProjection<TermMarkEvent> termMarks(JdbcClient db) {
        return new LocalProjection<>(TermMarkEvent.class, new TermMarkProjection(db));
    }

    @Bean
    LocalProjection<PolicyEvent> policies(JdbcClient db) {
        return new LocalProjection<>(PolicyEvent.class, new PolicyProjection(db));
    }

    @Bean
    Subscription<Fact> reference() {
        return new Subscription<>(
                "reference",
                Fact.class,
                List.of("people.events", "schedule.events"),
                List.of(
                        "school",
                        "teaching_group",
                        "roster_member",
                        "homeroom",
                        "class_member",
                        "guardianship",
                        "teaching_load",
                        "term",
                        "scheduled_lesson",
                        "substitution"),
                FactProjection::new);
    }
}
