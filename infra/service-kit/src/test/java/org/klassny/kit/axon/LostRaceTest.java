package org.klassny.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerEvent.LedgerOpened;
import org.klassny.kit.ledger.LedgerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerTest
class LostRaceTest {

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aSecondEventOfTheSameNumberIsALostRace() {
        var ledger = books.ledgerOf(1);

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(List.of(opened(ledger, 1))));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(List.of(opened(ledger, 0))));
    }

    @Test
    void twoThatOpenALedgerAtOnceAreBothServed() {
        var ledger = Books.newLedger();
        var command = new TransactionTemplate(transactions).execute(_ -> {
            engine.appendEvents(List.of(opened(ledger, 0)));
            return postingMeanwhile(ledger);
        });

        assertThat(command).succeedsWithin(Books.LONG);
        assertThat(sequences(ledger)).containsExactly(0L, 1L);
    }

    @Test
    void aCommandThatLostTheRaceIsDecidedAgain() {
        var ledger = books.ledgerOf(1);
        var command = new TransactionTemplate(transactions).execute(_ -> {
            appendAsAnotherInstance(ledger);
            return postingMeanwhile(ledger);
        });

        assertThat(command).succeedsWithin(Books.LONG);
        assertThat(sequences(ledger)).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void whatAnotherInstanceHasChangedIsNotTakenFromTheCache() {
        var ledger = books.ledgerOf(1);
        books.close(ledger);
        reopenAsAnotherInstance(ledger);

        books.post(ledger, 1, 1, 1);

        assertThat(sequences(ledger)).hasSize(5);
    }

    private static DomainEventMessage<?> opened(String ledger, long sequence) {
        var metadata = Map.of(
                Metadata.SCHOOL,
                "school-1",
                Metadata.ACTOR,
                "person-2",
                Metadata.ACTOR_ROLE,
                "CLERK",
                Metadata.ORIGIN,
                "ui",
                Metadata.CORRELATION_ID,
                "request-2",
                Metadata.CAUSATION_ID,
                "command-2");
        return new GenericDomainEventMessage<>("Ledger", ledger, sequence, new LedgerOpened(ledger), metadata);
    }

    /** A command that is decided before the caller's transaction is visible, and comes to store its events after. */
    private CompletableFuture<Void> postingMeanwhile(String ledger) {
        var posting = CompletableFuture.runAsync(() -> books.post(ledger, 1, 1, 1));
        await().atMost(Books.LONG).until(this::someoneWaitsForALock);
        return posting;
    }

    private void appendAsAnotherInstance(String ledger) {
        copy(ledger, "ledger.entry-posted.v1", "payload");
    }

    private void reopenAsAnotherInstance(String ledger) {
        copy(ledger, "ledger.ledger-opened.v1", "'{\"ledgerId\":\"%s\"}'".formatted(ledger));
    }

    /** The last event once more, as the next one. */
    private void copy(String ledger, String type, String payload) {
        db.sql("""
                        insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                                                        payload_type, payload, meta_data, time_stamp)
                        select :id, aggregate_identifier, sequence_number + 1, type, :type, %s, meta_data, time_stamp
                        from domain_event_entry where aggregate_identifier = :ledger
                        order by sequence_number desc limit 1
                        """.formatted(payload))
                .param("id", UUID.randomUUID().toString())
                .param("type", type)
                .param("ledger", ledger)
                .update();
    }

    private boolean someoneWaitsForALock() {
        return db.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private List<Long> sequences(String ledger) {
        return db.sql("select sequence_number from domain_event_entry where aggregate_identifier = :l order by 1")
                .param("l", ledger)
                .query(Long.class)
                .list();
    }
}
