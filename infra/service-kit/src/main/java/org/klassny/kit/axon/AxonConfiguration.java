package org.klassny.kit.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.klassny.kit.KitProperties;
import org.klassny.kit.event.EventNames;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.note.CarriesNote;
import org.klassny.kit.note.Notes;
import org.klassny.kit.trace.Traces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Declares every part by hand: what is auto-configured can silently be in memory, or miss PostgreSQL's duplicates. */
@Configuration(proxyBeanMethods = false)
public class AxonConfiguration {

    /** SQL state of a broken unique constraint: another instance appended to the same aggregate first. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final int READ_AHEAD = 500;

    static {
        // nothing of a school's installation is told to a vendor
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    @Bean
    EventNames eventNames(ObjectProvider<EventTypes> types) {
        return EventNames.of(
                types.stream().flatMap(type -> type.sealedInterfaces().stream()).toArray(Class<?>[]::new));
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new EndingTransactions(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver(UNIQUE_VIOLATION);
    }

    /** Tokens and snapshots. A replay token can be read back only with a validator for Axon's own types. */
    @Bean
    @Primary
    Serializer serializer() {
        var axonTypes = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> builder.polymorphicTypeValidator(axonTypes))
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(EventNames names) {
        return new EventSerializer(names);
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    JdbcEventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer events,
            Serializer general,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema,
            PersistenceExceptionResolver resolver,
            KitProperties kit,
            org.axonframework.config.Configuration configuration) {
        return new JdbcEventStorageEngine(JdbcEventStorageEngine.builder()
                .eventSerializer(events)
                .snapshotSerializer(general)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(schema)
                .persistenceExceptionResolver(resolver)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .dataType(String.class)
                // no writer lives that long: transaction_timeout of the role, and what a batch allows itself
                .gapTimeout((int) kit.longestTransaction().toMillis())
                .batchSize(READ_AHEAD)
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_AHEAD)) {
            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            protected <T> T readPayload(ResultSet row, String column) throws SQLException {
                return (T) row.getString(column);
            }
        };
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer general, TokenSchema schema, KitProperties kit) {
        return JdbcTokenStore.builder()
                .nodeId(kit.node())
                .connectionProvider(connections)
                .serializer(general)
                .schema(schema)
                .contentType(String.class)
                .build();
    }

    @Bean
    Cache aggregateCache(JdbcClient db, KitProperties kit, MeterRegistry metrics) {
        var cache = new AggregateCache(db, kit.cachedAggregates());
        CaffeineCacheMetrics.monitor(metrics, cache.entries(), "aggregates");
        return cache;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new JitteredRetry())
                .build();
    }

    @Bean
    Traces traces(Tracer tracer, Propagator propagator) {
        return new Traces(tracer, propagator);
    }

    @Bean
    Commands commands(CommandGateway gateway, CommandBus bus, Traces traces, MeterRegistry metrics) {
        var inTransaction = DefaultCommandGateway.builder().commandBus(bus).build();
        return new Commands(gateway, inTransaction, traces, metrics);
    }

    @Bean
    CommandBatch commandBatch(
            Commands commands,
            PlatformTransactionManager transactions,
            JdbcClient db,
            Cache aggregateCache,
            KitProperties kit) {
        var longest = kit.longestTransaction().multipliedBy(9).dividedBy(10);
        return new CommandBatch(commands, transactions, db, aggregateCache, longest);
    }

    @Bean
    Notes notes(JdbcClient db) {
        return new Notes(db);
    }

    /** What the command says of actor and request, its events say too; the cause of an event is its command. */
    @Bean
    CorrelationDataProvider envelopeMetadata() {
        return message -> {
            Map<String, Object> carried = new HashMap<>();
            for (var key : List.of(
                    Metadata.SCHOOL,
                    Metadata.ACTOR,
                    Metadata.ACTOR_ROLE,
                    Metadata.ORIGIN,
                    Metadata.CORRELATION_ID,
                    Metadata.TRACEPARENT)) {
                var value = message.getMetaData().get(key);
                if (value != null) {
                    carried.put(key, value);
                }
            }
            carried.put(Metadata.CAUSATION_ID, message.getIdentifier());
            return carried;
        };
    }

    /** The text of a command is stored in its transaction: refused, nothing of it stays. */
    @Bean
    SmartInitializingSingleton noteKeeping(CommandBus bus, Notes notes) {
        return () -> bus.registerHandlerInterceptor((work, chain) -> {
            var command = work.getMessage();
            if (command.getPayload() instanceof CarriesNote carrier && carrier.note() != null) {
                notes.keep(String.valueOf(command.getMetaData().get(Metadata.SCHOOL)), carrier.note());
            }
            return chain.proceed();
        });
    }

    /** An event that says not who did it is refused with its command: in the store it would hold up the log for ever. */
    @Bean
    SmartInitializingSingleton completeEnvelopes(EventStore store) {
        return () -> store.registerDispatchInterceptor(_ -> (_, event) -> {
            Metadata.check(event.getMetaData());
            return event;
        });
    }

    /**
     * Events take their time from the school clock; own projections are written, then own policies carried out, before
     * the command commits.
     */
    @Bean
    SmartInitializingSingleton localListeners(
            EventStore store,
            ObjectProvider<LocalProjection<?>> projections,
            ObjectProvider<LocalPolicy<?>> policies,
            Commands commands,
            EventNames names,
            KitProperties kit,
            Clock clock) {
        return () -> {
            GenericEventMessage.clock = clock;
            projections.forEach(
                    projection -> store.subscribe(messages -> projection.accept(messages, kit.source(), names)));
            policies.forEach(
                    policy -> store.subscribe(messages -> policy.accept(messages, kit.source(), names, commands)));
        };
    }
}
