package org.klassny.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Commands from several callers at once, each sent again until it is acknowledged. */
public final class Load implements AutoCloseable {

    private static final int CALLERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final int commands;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    /** The command throws while it is not acknowledged. */
    public Load(int commands, IntConsumer command) {
        this.commands = commands;
        for (var number = 0; number < commands; number++) {
            var mine = number;
            callers.execute(() -> untilAcknowledged(command, mine));
        }
    }

    public void awaitAcknowledged(int percent) {
        await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(acknowledged.get() * 100).isGreaterThanOrEqualTo(commands * percent));
    }

    @Override
    public void close() {
        callers.shutdownNow();
        callers.close();
    }

    private void untilAcknowledged(IntConsumer command, int number) {
        await().atMost(LONGEST).ignoreExceptions().until(() -> {
            command.accept(number);
            return true;
        });
        acknowledged.incrementAndGet();
    }
}
