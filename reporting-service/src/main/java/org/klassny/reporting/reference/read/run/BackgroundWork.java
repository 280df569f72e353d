package org.klassny.reporting.reference.read.run;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.klassny.kit.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Work of one kind: one after another in this instance, which says of those that run or wait that they live. */
public final class BackgroundWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration BEAT = Duration.ofSeconds(10);

    private final String kind;
    private final BackgroundRuns runs;
    private final JsonMapper json;
    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();
    private final ExecutorService worker;
    private final ScheduledExecutorService heart;

    public BackgroundWork(String kind, BackgroundRuns runs, JsonMapper json) {
        this.kind = kind;
        this.runs = runs;
        this.json = json;
        this.worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(kind).daemon().factory());
        this.heart = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(kind + "-heart").daemon().factory());
        var _ = heart.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is to be done. */
    public interface Task {

        /** {@code progress} is told how many events have been handled */
        Done run(LongConsumer progress);
    }

    /** Result is kept as JSON. */
    public record Done(long events, Object result) {}

    /** Empty where one of the school is running. */
    public Optional<UUID> begin(Actor actor, String object, Task task) {
        var begun = runs.begin(kind, actor, object);
        begun.ifPresent(id -> {
            alive.add(id);
            worker.execute(() -> run(id, object, task));
        });
        return begun;
    }

    /** What runs or waits ends here. */
    @Override
    public void close() {
        heart.shutdownNow();
        alive.forEach(id -> failed(id, "interrupted by a stop of the service"));
        worker.shutdownNow();
    }

    private void run(UUID id, String object, Task task) {
        try {
            var done = task.run(events -> runs.progress(id, events));
            if (!runs.done(id, done.events(), json.writeValueAsString(done.result()))) {
                LOG.warn("the {} of {} ended after it had been given up", kind, object);
            }
        } catch (RunFailed e) {
            LOG.warn("the {} of {} was not done: {}", kind, object, e.getMessage());
            failed(id, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("the {} of {} broke off", kind, object, e);
            failed(id, "the run broke off: " + e.getClass().getSimpleName());
        } finally {
            alive.remove(id);
        }
    }

    /** Where it cannot be written, nobody says any more that the run lives: that ends it too. */
    private void failed(UUID id, String why) {
        try {
            runs.failed(id, why);
        } catch (RuntimeException e) {
            LOG.error("how the {} {} ended could not be written", kind, id, e);
        }
    }

    private void beat() {
        try {
            var ids = Set.copyOf(alive);
            if (!ids.isEmpty()) {
                runs.beat(ids);
            }
        } catch (RuntimeException e) {
            LOG.warn("that a {} lives could not be written", kind, e);
        }
    }
}
