package org.klassny.kit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class ReplayTest {

    @Autowired
    Replay replay;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Test
    void theRebuildEqualsTheLiveRows() {
        var ledger = books.ledgerOf(30);
        books.awaitSightings(ledger, 30);
        var progress = new ArrayList<Long>();

        var result = replay.run("sightings", "school-1", progress::add);

        assertThat(result.firstDifference()).isNull();
        assertThat(result.equal()).isTrue();
        assertThat(result.differences()).isZero();
        assertThat(result.liveRows()).isEqualTo(result.rebuiltRows()).isGreaterThan(30);
        assertThat(result.events()).isEqualTo(progress.getLast()).isGreaterThan(30);
        assertThat(schemas()).isZero();
    }

    @Test
    void aRowChangedByHandIsNamed() {
        var ledger = books.ledgerOf(2);
        books.awaitSightings(ledger, 2);
        setBalance(ledger, 77);

        var result = replay.run("sightings", "school-1", _ -> {});

        assertThat(result.equal()).isFalse();
        assertThat(result.differences()).isEqualTo(1);
        assertThat(result.firstDifference()).isEqualTo("balance ledger_id=" + ledger + ": amount differs");
        setBalance(ledger, 2);
        assertThat(replay.run("sightings", "school-1", _ -> {}).equal()).isTrue();
    }

    @Test
    void aRowOfAnotherSchoolIsNeitherNamedNorCounted() {
        var ledger = books.ledgerOf(2);
        books.awaitSightings(ledger, 2);
        setBalance(ledger, 77);

        var result = replay.run("sightings", "school-2", _ -> {});

        assertThat(result.equal()).isTrue();
        assertThat(result.firstDifference()).isNull();
        assertThat(result.liveRows()).isZero();
        assertThat(result.rebuiltRows()).isZero();
        setBalance(ledger, 2);
    }

    @Test
    void aLostRowAndAnInventedOneAreFound() {
        var ledger = books.ledgerOf(2);
        books.awaitSightings(ledger, 2);
        db.sql("update balance set ledger_id = 'ledger-!' where ledger_id = :ledger")
                .param("ledger", ledger)
                .update();

        var result = replay.run("sightings", "school-1", _ -> {});

        assertThat(result.differences()).isEqualTo(2);
        assertThat(result.firstDifference()).isEqualTo("balance ledger_id=ledger-!: only live");
        db.sql("delete from balance where ledger_id = 'ledger-!'").update();
        var lost = replay.run("sightings", "school-1", _ -> {});
        assertThat(lost.differences()).isEqualTo(1);
        assertThat(lost.firstDifference()).isEqualTo("balance ledger_id=" + ledger + ": only rebuilt");
        db.sql("insert into balance values (:ledger, 'school-1', 2)")
                .param("ledger", ledger)
                .update();
        assertThat(replay.run("sightings", "school-1", _ -> {}).equal()).isTrue();
    }

    @Test
    void whatIsSetAsideIsMissingInBoth() {
        var ledger = books.ledgerOf(1);
        books.poison(ledger, 1);
        books.post(ledger, 2, 3, 1);
        var other = books.ledgerOf(1);
        books.awaitSightings(other, 1);

        assertThat(replay.run("sightings", "school-1", _ -> {}).firstDifference())
                .isNull();
        assertThat(books.sightings(ledger)).isEqualTo(1);
    }

    @Test
    void anUnknownProjectionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> replay.run("nothing", "school-1", _ -> {}));
    }

    private void setBalance(String ledger, int amount) {
        db.sql("update balance set amount = :amount where ledger_id = :ledger")
                .param("amount", amount)
                .param("ledger", ledger)
                .update();
    }

    private long schemas() {
        return db.sql("select count(*) from information_schema.schemata where schema_name like 'replay_%'")
                .query(Long.class)
                .single();
    }
}
