package org.klassny.people.reference.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** The events of schedule-service, with the fields that are read here; the rest of each is passed over. */
public sealed interface Fact {

    @EventName("schedule.teaching-load-set.v1")
    record TeachingLoadSet(String loadId, String groupId, String teacherId) implements Fact {}

    @EventName("schedule.teaching-load-ended.v1")
    record TeachingLoadEnded(String loadId) implements Fact {}

    @EventName("schedule.substitution-arranged.v1")
    record SubstitutionArranged(
            String substitutionId,
            String substituteId,
            @Nullable String groupId,
            @Nullable LocalDate date) implements Fact {}

    @EventName("schedule.substitution-withdrawn.v1")
    record SubstitutionWithdrawn(String substitutionId) implements Fact {}
}
