package org.klassny.reporting.replay.read;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.inbox.Inbox;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.replay.Replay;
import org.klassny.kit.replay.ReplayResult;
import org.klassny.reporting.reference.read.run.BackgroundRuns;
import org.klassny.reporting.reference.read.run.BackgroundWork;
import org.klassny.reporting.reference.read.run.BackgroundWork.Done;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Replays in the background, one at a time. */
@Component
public class Replays implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
    private static final String KIND = "replay";
    private static final int PROGRESS = 50_000;

    private final BackgroundRuns runs;
    private final BackgroundWork work;
    private final Replay replay;
    private final Inbox inbox;
    private final JsonMapper json;

    Replays(BackgroundRuns runs, Replay replay, Inbox inbox, JsonMapper json) {
        this.runs = runs;
        this.work = new BackgroundWork(KIND, runs, json);
        this.replay = replay;
        this.inbox = inbox;
        this.json = json;
    }

    public UUID begin(Actor actor, String projection) {
        if (inbox.subscription(projection).isEmpty()) {
            throw new RuleViolated(ReplayRule.UNKNOWN_PROJECTION, "There is no such projection.", "/projection");
        }
        var school = actor.school();
        return work.begin(actor, projection, progress -> done(replay.run(projection, school, nowAndThen(progress))))
                .orElseThrow(() -> new RuleViolated(ReplayRule.REPLAY_RUNNING, "Another replay is running."));
    }

    public Optional<ReplayRun> find(String school, UUID id) {
        return runs.find(KIND, school, id)
                .map(run -> ReplayRun.of(
                        run, run.result() == null ? null : json.readValue(run.result(), ReplayFinding.class)));
    }

    @Override
    public void destroy() {
        work.close();
    }

    private static Done done(ReplayResult result) {
        LOG.info(
                "replay of {}: {} events in {} ms, {} events/s; {} rows live, {} rebuilt, {}",
                result.projection(),
                result.events(),
                result.took().toMillis(),
                Math.round(result.eventsPerSecond()),
                result.liveRows(),
                result.rebuiltRows(),
                result.equal() ? "equal" : result.differences() + " differ, first " + result.firstDifference());
        return new Done(result.events(), ReplayFinding.of(result));
    }

    private static LongConsumer nowAndThen(LongConsumer progress) {
        var told = new long[1];
        return events -> {
            if (events - told[0] >= PROGRESS) {
                told[0] = events;
                progress.accept(events);
            }
        };
    }
}
