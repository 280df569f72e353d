package org.klassny.reporting.replay.read;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.replay.Replay;
import org.klassny.kit.replay.ReplayResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Replays in the background, one at a time. */
@Component
public class Replays implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
    private static final int PROGRESS = 50_000;

    private final ReplayRuns runs;
    private final Replay replay;
    private final Inbox inbox;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("replay").daemon().factory());

    Replays(ReplayRuns runs, Replay replay, Inbox inbox) {
        this.runs = runs;
        this.replay = replay;
        this.inbox = inbox;
    }

    public UUID begin(Actor actor, String projection) {
        if (inbox.subscription(projection).isEmpty()) {
            throw new RuleViolated(ReplayRule.UNKNOWN_PROJECTION, "There is no such projection.", "/projection");
        }
        var id = runs.begin(actor, projection)
                .orElseThrow(() -> new RuleViolated(ReplayRule.REPLAY_RUNNING, "Another replay is running."));
        worker.execute(() -> run(id, projection, actor.school()));
        return id;
    }

    @Override
    public void afterSingletonsInstantiated() {
        runs.interrupted();
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void run(UUID id, String projection, String school) {
        try {
            done(id, replay.run(projection, school, progress(id)));
        } catch (RuntimeException e) {
            LOG.error("the replay of {} broke off", projection, e);
            runs.failed(id, "the run broke off: " + e.getClass().getSimpleName());
        }
    }

    private void done(UUID id, ReplayResult result) {
        runs.done(id, result);
        LOG.info(
                "replay of {}: {} events in {} ms, {} events/s; {} rows live, {} rebuilt, {}",
                result.projection(),
                result.events(),
                result.took().toMillis(),
                Math.round(result.eventsPerSecond()),
                result.liveRows(),
                result.rebuiltRows(),
                result.equal() ? "equal" : result.differences() + " differ, first " + result.firstDifference());
    }

    private LongConsumer progress(UUID id) {
        var told = new long[1];
        return events -> {
            if (events - told[0] >= PROGRESS) {
                told[0] = events;
                runs.progress(id, events);
            }
        };
    }
}
