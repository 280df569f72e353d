package org.klassny.e2e.faults;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.LocalStack;

/** The three servers without which nothing is saved; {@link AllFaultsTest} kills all. */
@Klassny
@Tag("short-faults")
@Order(30)
class FaultsTest {

    @Test
    void whatWasAcknowledgedIsThereOnceAfterJournalBrokerAndDatabaseDied(LocalStack stack) throws InterruptedException {
        new Trial(stack, "short-").run(Duration.ZERO, Server.JOURNAL, Server.KAFKA, Server.POSTGRES);
    }
}
