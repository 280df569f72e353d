package org.klassny.notification.config;

import java.util.List;
import org.klassny.kit.axon.EventTypes;
import org.klassny.kit.axon.LocalProjection;
import org.klassny.kit.inbox.Subscription;
import org.klassny.notification.delivery.events.DeliveryEvent;
import org.klassny.notification.delivery.read.DeliveryProjection;
import org.klassny.notification.reference.inbound.Fact;
import org.klassny.notification.reference.inbound.FactProjection;
import org.klassny.notification.settings.events.NoticeSettingsEvent;
import org.klassny.notification.settings.read.NoticeSettingsProjection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeProperties.class)
class NotificationConfiguration {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(NoticeSettingsEvent.class, DeliveryEvent.class);
    }

    @Bean
    LocalProjection<NoticeSettingsEvent> settings(JdbcClient db) {
        return new LocalProjection<>(NoticeSettingsEvent.class, new NoticeSettingsProjection(db));
    }

    @Bean
    LocalProjection<DeliveryEvent> deliveryEnds(JdbcClient db) {
        return new LocalProjection<>(DeliveryEvent.class, new DeliveryProjection(db));
    }

    @Bean
    Subscription<Fact> facts() {
        return new Subscription<>(
                "facts",
                Fact.class,
                List.of("people.events", "schedule.events", "journal.events"),
                List.of(
                        "school",
                        "guardian_link",
                        "consent",
                        "roster_member",
                        "subject",
                        "term",
                        "scheduled_lesson",
                        "policy",
                        "change"),
                FactProjection::new);
    }
}
