package org.klassny.notification.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** Facts of people-service: ids only, names stay there. */
public sealed interface PeopleFact extends Fact {

    @EventName("people.school-registered.v1")
    record SchoolRegistered(String timeZone) implements PeopleFact {}

    @EventName("people.roster-member-added.v1")
    record RosterMemberAdded(String groupId, String studentId, LocalDate from) implements PeopleFact {}

    @EventName("people.roster-member-removed.v1")
    record RosterMemberRemoved(String groupId, String studentId, LocalDate until) implements PeopleFact {}

    @EventName("people.guardian-linked.v1")
    record GuardianLinked(String guardianId, String studentId) implements PeopleFact {}

    @EventName("people.guardian-unlinked.v1")
    record GuardianUnlinked(String guardianId, String studentId) implements PeopleFact {}

    @EventName("people.consent-given.v1")
    record ConsentGiven(String consentId, String studentId) implements PeopleFact {}

    @EventName("people.consent-refused.v1")
    record ConsentRefused(String consentId, String studentId) implements PeopleFact {}

    @EventName("people.consent-withdrawn.v1")
    record ConsentWithdrawn(String consentId, String studentId) implements PeopleFact {}
}
