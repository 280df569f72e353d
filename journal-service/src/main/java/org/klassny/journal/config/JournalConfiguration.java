package org.klassny.journal.config;

import java.util.List;
import org.klassny.journal.correction.events.CorrectionAllowed;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.journal.correction.read.CorrectionProjection;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.policy.WhenCorrectionAllowedThenCorrectRecord;
import org.klassny.journal.lesson.read.GradebookProjection;
import org.klassny.journal.reference.inbound.Fact;
import org.klassny.journal.reference.inbound.FactProjection;
import org.klassny.journal.schoolpolicy.events.PolicyEvent;
import org.klassny.journal.schoolpolicy.read.PolicyProjection;
import org.klassny.kit.axon.EventTypes;
import org.klassny.kit.axon.LocalPolicy;
import org.klassny.kit.axon.LocalProjection;
import org.klassny.kit.inbox.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(LessonEvent.class, CorrectionEvent.class, PolicyEvent.class);
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
