package org.klassny.local.server;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition that nothing announces. */
public final class Poll {

    private static final long PAUSE_MILLIS = 25;

    private Poll() {}

    /** True as soon as the condition holds, false when the time is over. */
    public static boolean until(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ServerFailed("Interrupted while waiting", e);
            }
        }
        return true;
    }
}
