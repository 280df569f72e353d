package org.klassny.kit.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klassny.kit.ledger.WhenLedgerClosedThenCarryOver.breaking;
import static org.klassny.kit.ledger.WhenLedgerClosedThenCarryOver.nextYear;
import static org.klassny.kit.ledger.WhenLedgerClosedThenCarryOver.thisYear;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@LedgerTest
class LocalPolicyTest {

    private final String ledger = Books.newLedger();

    @Autowired
    Books books;

    @Autowired
    JdbcClient db;

    @Test
    void whatFollowsIsStoredWithTheEventInTheNameOfItsActor() {
        books.post(thisYear(ledger), 0, 1, 1);

        books.close(thisYear(ledger));

        assertThat(stored(nextYear(ledger)))
                .extracting(row -> row.get("payload_type"))
                .containsExactly("ledger.ledger-opened.v1", "ledger.entry-posted.v1");
        assertThat(stored(nextYear(ledger))).allSatisfy(row -> {
            assertThat(row.get("actor")).isEqualTo("person-1");
            assertThat(row.get("origin")).isEqualTo("policy");
            assertThat(row.get("correlation"))
                    .isEqualTo(stored(thisYear(ledger)).getLast().get("correlation"));
        });
        assertThat(balance(nextYear(ledger))).isEqualTo(1);
    }

    @Test
    void whatIsRefusedUndoesTheEventThatItFollowsFrom() {
        books.post(thisYear(ledger), 0, 1, 1);
        books.post(nextYear(ledger), 7, 1, 1);
        books.close(nextYear(ledger));

        assertThatThrownBy(() -> books.close(thisYear(ledger))).isInstanceOf(RuleViolated.class);

        assertThat(stored(thisYear(ledger))).hasSize(2);
        books.post(thisYear(ledger), 1, 1, 1);
        assertThat(balance(thisYear(ledger))).isEqualTo(2);
    }

    @Test
    void whatIsWorseThanAnExceptionLeavesNoTransactionToTheThread() {
        var closing = breaking(ledger);
        books.post(closing, 0, 1, 1);

        assertThatThrownBy(() -> books.close(closing)).hasMessageContaining("worse than an exception");

        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(stored(closing)).hasSize(2);
    }

    private List<Map<String, Object>> stored(String aggregate) {
        return db.sql("""
                        select payload_type, meta_data::json ->> 'actor' as actor, meta_data::json ->> 'origin' as origin,
                               meta_data::json ->> 'correlationid' as correlation
                        from domain_event_entry where aggregate_identifier = :id order by sequence_number
                        """).param("id", aggregate).query().listOfRows();
    }

    private long balance(String aggregate) {
        return db.sql("select sum(amount) from ledger_row where ledger_id = :id")
                .param("id", aggregate)
                .query(Long.class)
                .single();
    }
}
