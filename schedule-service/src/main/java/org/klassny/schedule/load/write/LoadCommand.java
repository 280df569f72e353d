package org.klassny.schedule.load.write;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a planner can ask for in the teaching load. */
public sealed interface LoadCommand {

    record SetLoad(
            @TargetAggregateIdentifier String loadId,
            String groupId,
            String subjectId,
            String teacherId,
            BigDecimal hoursAWeek)
            implements LoadCommand {

        /** 2 and 2.0 are the same hours. */
        public SetLoad {
            var stripped = hoursAWeek.stripTrailingZeros();
            hoursAWeek = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** What people-service has told of; hours are 0 where its file says none. */
    record TakeLoad(
            @TargetAggregateIdentifier String loadId,
            String groupId,
            String subjectId,
            String teacherId,
            BigDecimal hoursAWeek)
            implements LoadCommand {}

    record EndLoad(@TargetAggregateIdentifier String loadId) implements LoadCommand {}
}
