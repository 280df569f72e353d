package org.klassny.schedule.reference.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** The events of people-service, with the fields that are read here; the rest of each is passed over. */
public sealed interface Fact {

    @EventName("people.school-registered.v1")
    record SchoolRegistered(String schoolId, String timeZone) implements Fact {}

    /** {@code wholeClass} is absent in groups formed before it was told. */
    @EventName("people.teaching-group-formed.v1")
    record TeachingGroupFormed(
            String groupId,
            int gradeLevel,
            List<String> classIds,
            @Nullable Boolean wholeClass) implements Fact {}

    @EventName("people.teaching-group-dissolved.v1")
    record TeachingGroupDissolved(String groupId) implements Fact {}

    @EventName("people.roster-member-added.v1")
    record RosterMemberAdded(String groupId, String studentId, LocalDate from) implements Fact {}

    @EventName("people.roster-member-removed.v1")
    record RosterMemberRemoved(String groupId, String studentId, LocalDate until) implements Fact {}

    @EventName("people.guardian-linked.v1")
    record GuardianLinked(String guardianId, String studentId) implements Fact {}

    @EventName("people.guardian-unlinked.v1")
    record GuardianUnlinked(String guardianId, String studentId) implements Fact {}
}
