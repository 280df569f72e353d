package org.klassny.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.log.EventLog;
import org.klassny.kit.log.LogEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class EnvelopeTest {

    private final String ledger = Books.newLedger();

    @Autowired
    Commands commands;

    @Autowired
    Books books;

    @Autowired
    EventLog log;

    @Autowired
    CommandGateway gateway;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void itTellsWhoDidWhatWhenAndWhy() {
        books.post(ledger, 0, 2, 1);
        await().atMost(Books.LONG).until(() -> envelopes().size() == 3);

        var envelopes = envelopes();

        assertThat(envelopes)
                .extracting(Envelope::type)
                .containsExactly("ledger.ledger-opened.v1", "ledger.entry-posted.v1", "ledger.entry-posted.v1");
        assertThat(envelopes).extracting(Envelope::sequence).containsExactly(0L, 1L, 2L);
        assertThat(envelopes)
                .extracting(Envelope::occurredOn)
                .containsExactly(null, LocalDate.now(clock), LocalDate.now(clock));
        assertThat(envelopes).allSatisfy(envelope -> {
            assertThat(envelope.source()).isEqualTo("/ledger");
            assertThat(envelope.school()).isEqualTo("school-1");
            assertThat(envelope.actor()).isEqualTo("person-1");
            assertThat(envelope.actorRole()).isEqualTo("CLERK");
            assertThat(envelope.origin()).isEqualTo("ui");
            assertThat(envelope.time()).isBetween(clock.instant().minusSeconds(600), clock.instant());
        });
        assertThat(envelopes)
                .extracting(Envelope::correlationId)
                .containsOnly(envelopes.getFirst().correlationId());
        assertThat(envelopes)
                .extracting(Envelope::causationId)
                .containsOnly(envelopes.getFirst().causationId());
        assertThat(envelopes.getFirst().causationId())
                .isNotEqualTo(envelopes.getFirst().correlationId());
    }

    @Test
    void aPersonOfSeveralRolesActsInOne() {
        var person = new Actor("a", "p", "s", Set.of("CLERK", "OWNER"), "session");

        assertThat(person.as("OWNER").roles()).containsExactly("OWNER");
        assertThat(person.as("OWNER").person()).isEqualTo("p");
    }

    @Test
    void aCommandOfAPersonOfSeveralRolesIsRefusedUntilOneIsSaid() {
        var person = new Actor("a", "p", "s", Set.of("CLERK", "OWNER"), "session");

        assertThatIllegalStateException().isThrownBy(() -> commands.send(Books.posting(ledger), person, Origin.UI));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commands.sendInAnyRole(Books.posting(ledger), person, Origin.UI))
                .withMessageContaining("actorrole");
        commands.send(Books.posting(ledger), person.as("OWNER"), Origin.UI);

        assertThat(db.sql("select meta_data::json ->> 'actorrole' from domain_event_entry where"
                                + " aggregate_identifier = ?")
                        .param(ledger)
                        .query(String.class)
                        .list())
                .containsOnly("OWNER");
    }

    @Test
    void anEventOfNobodyIsRefusedWithItsCommand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gateway.sendAndWait(Books.posting(ledger)))
                .withMessageContaining("schoolid");

        assertThat(db.sql("select 1 from domain_event_entry where aggregate_identifier = ?")
                        .param(ledger)
                        .query(Integer.class)
                        .optional())
                .isEmpty();
    }

    private List<Envelope> envelopes() {
        return log.after(0, 100_000).stream()
                .map(LogEntry::envelope)
                .filter(envelope -> envelope.subject().equals(ledger))
                .toList();
    }
}
