package org.klassny.schedule.bells.write;

import java.util.Comparator;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.bells.events.BellsSet.Period;

/** Sets name and periods of a bell schedule. */
public record SetBells(@TargetAggregateIdentifier String bellsId, String name, List<Period> periods) {

    public SetBells {
        periods =
                periods.stream().sorted(Comparator.comparingInt(Period::period)).toList();
        for (var index = 0; index < periods.size(); index++) {
            var period = periods.get(index);
            var before = index == 0 ? null : periods.get(index - 1);
            if (period.startsAt().compareTo(period.endsAt()) >= 0
                    || (before != null
                            && (before.period() == period.period()
                                    || before.endsAt().compareTo(period.startsAt()) > 0))) {
                throw new RuleViolated(
                                BellsRule.PERIODS_MISFIT,
                                "Periods have one number each and follow in time.",
                                "/periods")
                        .with("period", period.period());
            }
        }
    }
}
