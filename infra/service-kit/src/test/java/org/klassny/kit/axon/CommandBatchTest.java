package org.klassny.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klassny.kit.ledger.WhenLedgerClosedThenCarryOver.nextYear;
import static org.klassny.kit.ledger.WhenLedgerClosedThenCarryOver.thisYear;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Batches;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class CommandBatchTest {

    private final String ledger = Books.newLedger();
    private final String other = Books.newLedger();

    @Autowired
    CommandBatch batch;

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Test
    void allCommandsAreStoredWithOneCorrelation() {
        Batches.postAndClose(batch, List.of(thisYear(ledger), other));

        assertThat(events(thisYear(ledger))).isEqualTo(3);
        assertThat(events(other)).isEqualTo(2);
        assertThat(db.sql("""
                        select count(distinct meta_data::json ->> 'correlationid') from domain_event_entry
                        where aggregate_identifier in (:one, :other)
                        """)
                        .param("one", thisYear(ledger))
                        .param("other", other)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedAtTheEndLeavesNothingAndTheNextCommandSeesNothingOfIt() {
        books.post(thisYear(ledger), 0, 1, 1);
        books.post(nextYear(ledger), 7, 1, 1);
        books.close(nextYear(ledger));

        assertThatThrownBy(() -> Batches.postAndClose(batch, List.of(thisYear(ledger), other)))
                .isInstanceOf(RuleViolated.class);

        assertThat(events(thisYear(ledger))).isEqualTo(2);
        assertThat(events(other)).isZero();
        books.post(thisYear(ledger), 1, 1, 1);
        assertThat(events(thisYear(ledger))).isEqualTo(3);
    }

    private int events(String aggregate) {
        return db.sql("select count(*) from domain_event_entry where aggregate_identifier = :id")
                .param("id", aggregate)
                .query(Integer.class)
                .single();
    }
}
