package org.klassny.kit.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.Executors;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.serialization.Serializer;
import org.klassny.kit.KitProperties;
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

    /** One segment: the chain has one reader. A second instance waits until the claim of the first runs out. */
    @Bean
    ConfigurerModule eventNumbering(EventLog log, Relay relay, @Qualifier("eventSerializer") Serializer serializer) {
        var numbering = new EventNumbering(log, serializer, relay::wake);
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerEventHandler(_ -> numbering)
                .assignHandlerInstancesMatching(EventNumbering.PROCESSOR, handler -> handler == numbering)
                .registerListenerInvocationErrorHandler(
                        EventNumbering.PROCESSOR, _ -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        EventNumbering.PROCESSOR, Configuration::eventStore, (_, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(source -> source.createTailToken())
                                .tokenClaimInterval(1000)
                                .claimExtensionThreshold(2000)
                                .workerExecutor(Executors.newScheduledThreadPool(
                                        1,
                                        Thread.ofPlatform()
                                                .name(EventNumbering.PROCESSOR)
                                                .daemon()
                                                .factory()))));
    }
}
