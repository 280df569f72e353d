package org.klassny.people.group.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.klassny.people.reference.read.Ids;

/** What can be asked for a teaching group. */
public sealed interface GroupCommand {

    String groupId();

    record FormGroup(
            @TargetAggregateIdentifier String groupId,
            String name,
            int gradeLevel,
            List<String> classIds,
            boolean wholeClass)
            implements GroupCommand {

        public FormGroup {
            Ids.require(groupId);
            classIds = List.copyOf(classIds);
        }
    }

    /** By hand, which a group that follows its class refuses. */
    record AddMember(@TargetAggregateIdentifier String groupId, String studentId, LocalDate from)
            implements GroupCommand {}

    record RemoveMember(@TargetAggregateIdentifier String groupId, String studentId, LocalDate until)
            implements GroupCommand {}

    /** A group that nobody teaches. */
    record DissolveGroup(@TargetAggregateIdentifier String groupId) implements GroupCommand {}

    /** The stay on a roster made by hand never was. */
    record AnnulMembership(@TargetAggregateIdentifier String groupId, String studentId, LocalDate from)
            implements GroupCommand {}

    /** Follows from an order about the student; who is there already stays so. */
    record EnterWithClass(@TargetAggregateIdentifier String groupId, String studentId, LocalDate from)
            implements GroupCommand {}

    record LeaveWithClass(@TargetAggregateIdentifier String groupId, String studentId, LocalDate until)
            implements GroupCommand {}
}
