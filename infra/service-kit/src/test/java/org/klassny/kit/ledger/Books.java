package org.klassny.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.ledger.LedgerCommand.CloseLedger;
import org.klassny.kit.ledger.LedgerCommand.Entry;
import org.klassny.kit.ledger.LedgerCommand.PostEntries;
import org.klassny.kit.note.Note;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes to a running ledger, and looks at what has come of it. */
public record Books(Commands commands, JdbcClient db) {

    public static final Duration LONG = Duration.ofMinutes(3);
    public static final Actor CLERK = new Actor("account-1", "person-1", "school-1", Set.of("CLERK"), "session-1");

    public static String newLedger() {
        return "ledger-" + UUID.randomUUID();
    }

    /** A ledger with this many entries of 1. */
    public String ledgerOf(int entries) {
        var ledger = newLedger();
        post(ledger, 0, entries, 1);
        return ledger;
    }

    public void post(String ledger, int from, int entries, int amount) {
        var column = IntStream.range(from, from + entries)
                .mapToObj(number -> new Entry(ledger + "-" + number, amount))
                .toList();
        send(ledger, column, null);
    }

    /** A command as it is, without an actor. */
    public static Object posting(String ledger) {
        return new PostEntries(ledger, List.of(new Entry(ledger, 1)), null);
    }

    public void poison(String ledger, int entry) {
        post(ledger, entry, 1, Sightings.POISON);
    }

    public void note(String ledger, Note note) {
        send(ledger, List.of(), note);
    }

    public void close(String ledger) {
        commands.send(new CloseLedger(ledger), CLERK, Origin.UI);
    }

    public long sightings(String ledger) {
        return db.sql("select count(*) from sighting where ledger_id = :ledger")
                .param("ledger", ledger)
                .query(Long.class)
                .single();
    }

    public void awaitSightings(String ledger, long count) {
        await().atMost(LONG).untilAsserted(() -> assertThat(sightings(ledger)).isEqualTo(count));
    }

    private void send(String ledger, List<Entry> entries, @Nullable Note note) {
        commands.send(new PostEntries(ledger, entries, note), CLERK, Origin.UI);
    }
}
