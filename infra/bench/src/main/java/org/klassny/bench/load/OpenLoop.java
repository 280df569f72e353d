package org.klassny.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Callers that ask at set moments, whether or not the one before has its answer. */
public record OpenLoop(double requestsPerSecond, Duration time) {

    /**
     * What a caller does at its turn; {@code number} counts the turns of all, {@code due} is the moment it should begin, in
     * {@link System#nanoTime}: who waits for the answer before waits from then on.
     */
    @FunctionalInterface
    public interface Turn {
        void take(long number, long due) throws Exception;
    }

    public void run(List<? extends Turn> callers) throws InterruptedException {
        long start = System.nanoTime();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("caller-", 0).factory())) {
            var ends = new ArrayList<Future<Void>>();
            for (int index = 0; index < callers.size(); index++) {
                ends.add(threads.submit(turns(callers.get(index), index, callers.size(), start)));
            }
            for (var end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A caller failed: " + e.getCause(), e.getCause());
        }
    }

    private Callable<Void> turns(Turn caller, int first, int step, long start) {
        return () -> {
            for (long number = first; ; number += step) {
                long due = (long) (number / requestsPerSecond * 1e9);
                if (due >= time.toNanos()) {
                    return null;
                }
                for (long left = due; left > 0; left = start + due - System.nanoTime()) {
                    LockSupport.parkNanos(start + due - System.nanoTime());
                }
                caller.take(number, start + due);
            }
        };
    }
}
