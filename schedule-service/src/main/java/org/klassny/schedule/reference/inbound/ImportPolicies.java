package org.klassny.schedule.reference.inbound;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.CommandBatch;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.read.Taken;
import org.klassny.schedule.reference.read.TakenOver;

/**
 * Carries out what follows from an import, in the name of who imported. Commands and position are one transaction, so each
 * fact is answered once; it is the one reader of a topic that must not be run again to compare rows.
 *
 * @param takings what the school is to have, by each policy that takes something over
 * @param undoings what goes with an import that is undone, each seeing what those before it have done
 */
public record ImportPolicies(
        CommandBatch batch,
        TakenOver takenOver,
        List<Function<Recorded<ImportFact>, List<Taken>>> takings,
        List<Function<Recorded<ImportFact>, List<?>>> undoings)
        implements Projection<ImportFact> {

    public ImportPolicies {
        takings = List.copyOf(takings);
        undoings = List.copyOf(undoings);
    }

    @Override
    public void project(List<Recorded<ImportFact>> facts) {
        facts.forEach(this::follow);
    }

    private void follow(Recorded<ImportFact> fact) {
        var envelope = fact.envelope();
        var actor = new Actor(envelope.actor(), envelope.actor(), envelope.school(), Set.of(envelope.actorRole()), "");
        batch.run(actor, Origin.POLICY, sender -> {
            for (var taking : takings) {
                for (var taken : taking.apply(fact)) {
                    taken.commands().forEach(sender::send);
                    takenOver.keep(fact.school(), fact.event().importId(), taken);
                }
            }
            undoings.forEach(undoing -> undoing.apply(fact).forEach(sender::send));
        });
    }
}
