package org.klassny.e2e.faults;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.LocalStack;

/** Every server dies in turn: {@code make faults}. */
@Klassny
@Tag("faults")
@Order(31)
@Timeout(2_400)
class AllFaultsTest {

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryServerDied(LocalStack stack) throws InterruptedException {
        new Trial(stack, "all-").run(Duration.ofMinutes(16), Server.values());
    }
}
