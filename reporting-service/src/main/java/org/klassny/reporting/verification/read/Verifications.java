package org.klassny.reporting.verification.read;

import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.reference.read.run.BackgroundRuns;
import org.klassny.reporting.reference.read.run.BackgroundWork;
import org.klassny.reporting.reference.read.run.BackgroundWork.Done;
import org.klassny.reporting.reference.read.run.RunFailed;
import org.klassny.reporting.verification.read.chain.ChainCheck;
import org.klassny.reporting.verification.read.chain.LogUnreachable;
import org.klassny.reporting.verification.read.chain.Logs;
import org.klassny.reporting.verification.read.chain.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks logs in the background, with the right of who asked for it: a token that ends meanwhile ends the run. */
@Component
public class Verifications implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final String KIND = "verification";

    private final BackgroundRuns runs;
    private final BackgroundWork work;
    private final Logs logs;
    private final JsonMapper json;

    Verifications(BackgroundRuns runs, Logs logs, JsonMapper json) {
        this.runs = runs;
        this.work = new BackgroundWork(KIND, runs, json);
        this.logs = logs;
        this.json = json;
    }

    public UUID begin(ActorToken token, String service) {
        if (!logs.services().contains(service)) {
            throw new RuleViolated(
                            VerificationRule.UNKNOWN_SERVICE, "No log of such a service is verified here.", "/service")
                    .with("known", logs.services());
        }
        var school = token.actor().school();
        var bearer = token.bearer();
        return work.begin(token.actor(), service, progress -> verify(service, school, bearer, progress))
                .orElseThrow(() ->
                        new RuleViolated(VerificationRule.VERIFICATION_RUNNING, "Another verification is running."));
    }

    public Optional<VerificationRun> find(String school, UUID id) {
        return runs.find(KIND, school, id)
                .map(run -> VerificationRun.of(
                        run, run.result() == null ? null : json.readValue(run.result(), VerificationFinding.class)));
    }

    @Override
    public void destroy() {
        work.close();
    }

    private Done verify(String service, String school, String bearer, LongConsumer progress) {
        try (var topic = logs.topic(service)) {
            var outcome = new ChainCheck(logs.store(service, bearer), topic, school).run(progress);
            tell(service, outcome);
            return new Done(outcome.events(), VerificationFinding.of(outcome));
        } catch (LogUnreachable e) {
            throw new RunFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static void tell(String service, Outcome outcome) {
        if (outcome.ok()) {
            LOG.info("verification of {}: {} events agree in store, topic and chain", service, outcome.events());
        } else {
            LOG.warn("verification of {}: after {} events that agree, {}", service, outcome.events(), outcome.first());
        }
    }
}
