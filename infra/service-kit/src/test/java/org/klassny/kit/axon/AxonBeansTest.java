package org.klassny.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** What is auto-configured can silently be something else. */
@LedgerTest
class AxonBeansTest {

    @Autowired
    Configuration axon;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    TokenStore tokens;

    @Autowired
    CommandGateway gateway;

    @Autowired
    Cache cache;

    @Autowired
    Books books;

    @Test
    void eventsAndTokensLieInTheDatabase() {
        assertThat(axon.eventStore()).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(ReflectionTestUtils.getField(axon.eventStore(), "storageEngine"))
                .isSameAs(engine);
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
        assertThat(axon.getComponent(TokenStore.class)).isSameAs(tokens);
    }

    @Test
    void eventsAreWrittenByName() {
        assertThat(axon.eventSerializer()).isInstanceOf(EventSerializer.class);
        assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        assertThat(axon.messageSerializer()).isExactlyInstanceOf(Jackson3Serializer.class);
    }

    @Test
    void lostRacesAreTriedAgain() {
        assertThat(gateway).isInstanceOf(DefaultCommandGateway.class);
        assertThat(ReflectionTestUtils.getField(gateway, "retryScheduler")).isInstanceOf(JitteredRetry.class);
    }

    @Test
    void aggregatesStayInTheCache() {
        assertThat(cache).isInstanceOf(AggregateCache.class);
        var ledger = books.ledgerOf(1);
        assertThat(cache.containsKey(ledger)).isTrue();
    }

    @Test
    void aReplayTokenIsReadBack() {
        var token = ReplayToken.createReplayToken(
                GapAwareTrackingToken.newInstance(7, java.util.Set.of(5L)),
                GapAwareTrackingToken.newInstance(2, java.util.Set.of()));
        var serializer = axon.serializer();

        TrackingToken read = serializer.deserialize(serializer.serialize(token, String.class));

        assertThat(read).isEqualTo(token).isInstanceOf(ReplayToken.class);
    }
}
