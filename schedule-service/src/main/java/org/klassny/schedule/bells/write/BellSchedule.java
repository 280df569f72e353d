package org.klassny.schedule.bells.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.bells.events.BellsEvent;
import org.klassny.schedule.bells.events.BellsSet;
import org.klassny.schedule.bells.events.BellsSet.Period;
import org.klassny.schedule.reference.read.BellsLookup;
import org.klassny.schedule.reference.read.Occupancy;

/** Which lesson begins and ends when. */
@Aggregate(type = "bells", cache = "aggregateCache")
class BellSchedule {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String bellsId;

    private @Nullable BellsSet set;

    BellSchedule() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SetBells command, BellsLookup bells, Occupancy occupancy, @MetaDataValue(Metadata.SCHOOL) String school) {
        var wanted = new BellsSet(command.bellsId(), command.name(), command.periods());
        if (wanted.equals(set)) {
            return;
        }
        occupancy.hold(school);
        if (set != null) {
            requireUnused(changed(set.periods(), wanted.periods()), bells.scheduled(school, command.bellsId()));
            requireUnused(vanished(set.periods(), wanted.periods()), bells.timetabled(school, command.bellsId()));
        }
        apply(wanted);
    }

    private static Set<Integer> changed(List<Period> standing, List<Period> wanted) {
        return standing.stream()
                .filter(period -> !wanted.contains(period))
                .map(Period::period)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> vanished(List<Period> standing, List<Period> wanted) {
        var left = wanted.stream().map(Period::period).collect(Collectors.toSet());
        return standing.stream()
                .map(Period::period)
                .filter(period -> !left.contains(period))
                .collect(Collectors.toSet());
    }

    private static void requireUnused(Set<Integer> touched, Set<Integer> used) {
        var standing = touched.stream().filter(used::contains).sorted().toList();
        if (!standing.isEmpty()) {
            throw new RuleViolated(BellsRule.BELLS_IN_USE, "Lessons hang on these periods.", "/periods")
                    .with("periods", standing);
        }
    }

    @EventSourcingHandler
    void evolve(BellsEvent event) {
        switch (event) {
            case BellsSet e -> {
                bellsId = e.bellsId();
                set = e;
            }
        }
    }
}
