package org.klassny.kit.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.klassny.kit.KitProperties;
import org.klassny.kit.event.EventNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of the service, from event store to topic. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class LogConfiguration {

    private static final int BATCH = 1000;

    @Bean
    EventLog eventLog(JdbcClient db, KitProperties kit) {
        return new EventLog(db, kit.source());
    }

    @Bean
    KafkaClients kafkaClients(KitProperties kit) {
        return new KafkaClients(kit.kafka(), kit.service(), kit.node());
    }

    @Bean
    OwnTopic ownTopic(KafkaClients kafka, KitProperties kit) {
        return new OwnTopic(kafka, kit.topic(), kit.partitions());
    }

    @Bean
    Relay relay(
            EventLog log,
            PlatformTransactionManager transactions,
            KafkaClients kafka,
            OwnTopic topic,
            Clock clock,
            MeterRegistry metrics) {
        return new Relay(log, new TransactionTemplate(transactions), kafka, topic, clock, metrics);
    }

    /**
     * One segment: the chain has one reader. A second instance waits until the claim of the first runs out. A tracking
     * processor, since it is woken by a commit; a pooled one would look for events twice a second.
     */
    @Bean
    ConfigurerModule eventNumbering(
            EventLog log,
            Relay relay,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<NumberedProjection<?>> projections,
            EventNames names) {
        var numbering = new EventNumbering(
                log,
                serializer,
                messages -> projections.forEach(projection -> projection.accept(messages, log.source(), names)),
                relay::wake);
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerEventHandler(_ -> numbering)
                .assignHandlerInstancesMatching(EventNumbering.PROCESSOR, handler -> handler == numbering)
                .registerListenerInvocationErrorHandler(
                        EventNumbering.PROCESSOR, _ -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(
                        EventNumbering.PROCESSOR,
                        Configuration::eventStore,
                        _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(BATCH)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                                .andTokenClaimInterval(1, TimeUnit.SECONDS)
                                .andEventAvailabilityTimeout(2, TimeUnit.SECONDS)
                                .andThreadFactory(name ->
                                        Thread.ofPlatform().name(name).daemon().factory())));
    }
}
