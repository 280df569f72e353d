package org.klassny.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.ledger.LedgerCommand.Entry;
import org.klassny.kit.ledger.LedgerCommand.PostEntries;
import org.klassny.teststack.WithStack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithStack
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Timeout(120)
class LedgerTest {

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient db;

    @Test
    void anEventGoesAllTheWay() {
        var ledger = "ledger-" + UUID.randomUUID();
        var actor = new Actor("a", "p", "school-1", Set.of("CLERK"), "s");
        int count =
                commands.send(new PostEntries(ledger, List.of(new Entry(ledger + "-1", 5)), null), actor, Origin.UI);
        assertThat(count).isEqualTo(1);
        assertThat(db.sql("select count(*) from ledger_row where ledger_id = ?")
                        .param(ledger)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(db.sql("select amount from balance where ledger_id = ?")
                                .param(ledger)
                                .query(Long.class)
                                .optional())
                        .contains(5L));
    }
}
