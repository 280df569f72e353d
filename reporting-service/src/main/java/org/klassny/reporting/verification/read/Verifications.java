package org.klassny.reporting.verification.read;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.verification.read.chain.ChainCheck;
import org.klassny.reporting.verification.read.chain.LogUnreachable;
import org.klassny.reporting.verification.read.chain.Logs;
import org.klassny.reporting.verification.read.chain.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Checks logs in the background, with the right of who asked for it: a token that ends meanwhile ends the run. */
@Component
public class Verifications implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);

    private final VerificationRuns runs;
    private final Logs logs;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("verification").daemon().factory());

    Verifications(VerificationRuns runs, Logs logs) {
        this.runs = runs;
        this.logs = logs;
    }

    public UUID begin(ActorToken token, String service) {
        if (!logs.services().contains(service)) {
            throw new RuleViolated(
                            VerificationRule.UNKNOWN_SERVICE, "No log of such a service is verified here.", "/service")
                    .with("known", logs.services());
        }
        var id = runs.begin(token.actor(), service)
                .orElseThrow(() ->
                        new RuleViolated(VerificationRule.VERIFICATION_RUNNING, "Another verification is running."));
        var school = token.actor().school();
        var bearer = token.bearer();
        worker.execute(() -> run(id, service, school, bearer));
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

    private void run(UUID id, String service, String school, String bearer) {
        try (var topic = logs.topic(service)) {
            var check = new ChainCheck(logs.store(service, bearer), topic, school);
            done(id, service, check.run(events -> runs.progress(id, events)));
        } catch (LogUnreachable e) {
            failed(id, service, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("the verification of {} broke off", service, e);
            failed(id, service, "the run broke off: " + e.getClass().getSimpleName());
        }
    }

    private void done(UUID id, String service, Outcome outcome) {
        runs.done(id, outcome);
        if (outcome.ok()) {
            LOG.info("verification of {}: {} events agree in store, topic and chain", service, outcome.events());
        } else {
            LOG.warn("verification of {}: after {} events that agree, {}", service, outcome.events(), outcome.first());
        }
    }

    private void failed(UUID id, String service, String why) {
        LOG.warn("verification of {} was not done: {}", service, why);
        runs.failed(id, why);
    }
}
