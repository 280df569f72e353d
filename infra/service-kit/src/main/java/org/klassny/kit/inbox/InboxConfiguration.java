package org.klassny.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.klassny.kit.KitProperties;
import org.klassny.kit.log.KafkaClients;
import org.klassny.kit.trace.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Starts a consumer for each {@link Subscription} of the service. */
@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

    @Bean
    DeadLetters deadLetters(JdbcClient db, Clock clock) {
        return new DeadLetters(db, clock);
    }

    @Bean
    Inbox inbox(
            KitProperties kit,
            ObjectProvider<Subscription<?>> subscriptions,
            JdbcClient db,
            PlatformTransactionManager transactions,
            DeadLetters letters,
            KafkaClients kafka,
            Traces traces,
            MeterRegistry metrics) {
        var inbox = new Inbox(
                kit.service(), subscriptions.stream().toList(), db, transactions, letters, traces, kafka::consumer);
        for (var consumer : inbox.consumers()) {
            Gauge.builder("klassny.projection.lag", consumer, InboxConsumer::behind)
                    .tag("projection", consumer.name())
                    .description("records of the topics not yet in the rows; -1 before the broker has answered")
                    .register(metrics);
        }
        Gauge.builder("klassny.dead.letters", letters, DeadLetters::count)
                .description("records set aside, poison and those that wait behind it")
                .register(metrics);
        return inbox;
    }

    @Bean
    SmartLifecycle inboxLifecycle(Inbox inbox) {
        return new SmartLifecycle() {
            @Override
            public void start() {
                inbox.consumers().forEach(InboxConsumer::start);
            }

            @Override
            public void stop() {
                inbox.consumers().parallelStream().forEach(InboxConsumer::stop);
            }

            @Override
            public boolean isRunning() {
                return inbox.consumers().stream().anyMatch(InboxConsumer::isRunning);
            }
        };
    }
}
