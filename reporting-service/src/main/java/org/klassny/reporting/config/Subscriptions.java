package org.klassny.reporting.config;

import java.util.List;
import org.klassny.kit.inbox.Subscription;
import org.klassny.reporting.audit.inbound.AuditEvent;
import org.klassny.reporting.audit.read.AuditProjection;
import org.klassny.reporting.fillrate.inbound.FillEvent;
import org.klassny.reporting.fillrate.read.FillRateProjection;
import org.klassny.reporting.lessons.inbound.LessonEvent;
import org.klassny.reporting.lessons.read.LessonProjection;
import org.klassny.reporting.progress.inbound.TermMarkEvent;
import org.klassny.reporting.progress.read.TermMarkProjection;
import org.klassny.reporting.reference.inbound.ReferenceEvent;
import org.klassny.reporting.reference.read.ReferenceProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which topics feed which rows. A projection writes its own tables only, so that it can be rebuilt alone. */
@Configuration(proxyBeanMethods = false)
class Subscriptions {

    private static final String JOURNAL = "journal.events";

    @Bean
    Subscription<ReferenceEvent> reference() {
        return new Subscription<>(
                "reference",
                ReferenceEvent.class,
                List.of("people.events", "schedule.events"),
                ReferenceProjection.TABLES,
                ReferenceProjection::new);
    }

    @Bean
    Subscription<FillEvent> fillRate() {
        return new Subscription<>(
                "fill-rate", FillEvent.class, List.of(JOURNAL), FillRateProjection.TABLES, FillRateProjection::new);
    }

    @Bean
    Subscription<AuditEvent> audit() {
        return new Subscription<>(
                "audit", AuditEvent.class, List.of(JOURNAL), AuditProjection.TABLES, AuditProjection::new);
    }

    @Bean
    Subscription<TermMarkEvent> progress() {
        return new Subscription<>(
                "progress", TermMarkEvent.class, List.of(JOURNAL), TermMarkProjection.TABLES, TermMarkProjection::new);
    }

    @Bean
    Subscription<LessonEvent> lessons() {
        return new Subscription<>(
                "lessons", LessonEvent.class, List.of(JOURNAL), LessonProjection.TABLES, LessonProjection::new);
    }
}
