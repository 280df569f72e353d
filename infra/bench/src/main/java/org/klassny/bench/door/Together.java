package org.klassny.bench.door;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Loads beside each other. */
final class Together {

    @FunctionalInterface
    interface Load {
        void run() throws Exception;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Void>> loads = new ArrayList<>();

    void start(Load load) {
        loads.add(threads.submit(() -> {
            load.run();
            return null;
        }));
    }

    /** Waits for all, and throws what one has thrown. */
    void end() throws InterruptedException {
        try {
            for (var load : loads) {
                load.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A load failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
