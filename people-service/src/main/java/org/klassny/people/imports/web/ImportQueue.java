package org.klassny.people.imports.web;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.klassny.people.imports.read.Imports;
import org.klassny.people.imports.read.Imports.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One import after another; of those that wait their turn, too, it is said that they live. */
@Component
class ImportQueue {

    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final Imports imports;
    private final Set<Run> alive = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("import").factory());
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-heart").daemon().factory());

    ImportQueue(Imports imports) {
        this.imports = imports;
        var _ = heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        heart.shutdownNow();
        worker.shutdownNow();
    }

    void add(Run run, Runnable work) {
        alive.add(run);
        worker.execute(() -> {
            try {
                work.run();
            } finally {
                alive.remove(run);
            }
        });
    }

    private void beat() {
        try {
            var runs = Set.copyOf(alive);
            if (!runs.isEmpty()) {
                imports.alive(runs);
            }
        } catch (RuntimeException e) {
            LOG.warn("that an import lives could not be written", e);
        }
    }
}
