package org.klassny.people.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.group.events.RosterMemberAdded;
import org.klassny.people.group.events.RosterMemberRemoved;
import org.klassny.people.group.events.TeachingGroupDissolved;
import org.klassny.people.group.events.TeachingGroupFormed;
import org.klassny.people.group.write.GroupCommand.AddMember;
import org.klassny.people.group.write.GroupCommand.AnnulMembership;
import org.klassny.people.group.write.GroupCommand.DissolveGroup;
import org.klassny.people.group.write.GroupCommand.EnterWithClass;
import org.klassny.people.group.write.GroupCommand.FormGroup;
import org.klassny.people.group.write.GroupCommand.LeaveWithClass;
import org.klassny.people.group.write.GroupCommand.RemoveMember;
import org.klassny.people.reference.read.EnrollmentLookup;
import org.klassny.people.reference.read.Known;
import org.klassny.people.reference.read.Known.Thing;
import org.klassny.people.reference.read.Owner;
import org.klassny.people.reference.read.PeopleRule;

/** Students who are taught together, and since when; either by hand, or all of one class. */
@Aggregate(type = "group", cache = "aggregateCache")
class TeachingGroup {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String groupId;

    private @Nullable String school;
    private @Nullable TeachingGroupFormed standing;
    private final Map<String, LocalDate> members = new HashMap<>();
    private final Map<String, LocalDate> left = new HashMap<>();

    TeachingGroup() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FormGroup command, @MetaDataValue(Metadata.SCHOOL) String by, Known known) {
        Owner.require(school, by);
        if (command.wholeClass() && command.classIds().size() != 1) {
            throw new RuleViolated(
                    PeopleRule.WHOLE_CLASS_NEEDS_ONE_CLASS, "A group that follows its class has one.", "/classIds");
        }
        for (var index = 0; index < command.classIds().size(); index++) {
            if (!known.has(Thing.CLASS, by, command.classIds().get(index))) {
                throw new RuleViolated(PeopleRule.UNKNOWN_CLASS, "The school has no such class.", "/classIds/" + index);
            }
        }
        var wanted = new TeachingGroupFormed(
                command.groupId(), command.gradeLevel(), command.classIds(), command.name(), command.wholeClass());
        requireSameRoster(wanted);
        if (!wanted.equals(standing)) {
            apply(wanted);
        }
    }

    /** A list that was made by hand is not overrun by a class, and that of a class not by another one. */
    private void requireSameRoster(TeachingGroupFormed wanted) {
        if (standing != null
                && (wanted.followsClass() != standing.followsClass()
                        || (wanted.followsClass() && !wanted.classIds().equals(standing.classIds())))) {
            throw new RuleViolated(
                    PeopleRule.GROUP_FOLLOWS_ITS_CLASS, "A group follows its class from the beginning or never.");
        }
    }

    @CommandHandler
    void decide(AddMember command, @MetaDataValue(Metadata.SCHOOL) String by, EnrollmentLookup enrollments) {
        requireByHand(by);
        var since = members.get(command.studentId());
        if (command.from().equals(since)) {
            return;
        }
        var until = left.get(command.studentId());
        if (since != null || (until != null && !command.from().isAfter(until))) {
            throw new RuleViolated(PeopleRule.ALREADY_MEMBER, "The student is on the roster at that time.", "/from");
        }
        var classId = enrollments.classOn(by, command.studentId(), command.from());
        if (classId.isEmpty() || standing == null || !standing.classIds().contains(classId.get())) {
            throw new RuleViolated(
                    PeopleRule.STUDENT_NOT_IN_CLASS, "On that day the student is in no class of the group.", "/from");
        }
        apply(new RosterMemberAdded(command.groupId(), command.studentId(), command.from()));
    }

    @CommandHandler
    void decide(RemoveMember command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireByHand(by);
        var since = members.get(command.studentId());
        if (since == null && command.until().equals(left.get(command.studentId()))) {
            return;
        }
        if (since == null) {
            throw new RuleViolated(PeopleRule.NOT_A_MEMBER, "The student is not on the roster.");
        }
        if (command.until().isBefore(since)) {
            throw new RuleViolated(
                    PeopleRule.DATE_BEFORE_ENROLLMENT, "The last day lies before the first one.", "/until");
        }
        apply(new RosterMemberRemoved(command.groupId(), command.studentId(), command.until()));
    }

    @CommandHandler
    void decide(EnterWithClass command) {
        var until = left.get(command.studentId());
        if (!members.containsKey(command.studentId())
                && (until == null || command.from().isAfter(until))) {
            apply(new RosterMemberAdded(command.groupId(), command.studentId(), command.from()));
        }
    }

    @CommandHandler
    void decide(LeaveWithClass command) {
        var since = members.get(command.studentId());
        if (since != null) {
            // who was to come later never comes: the stay ends before its first day
            var until = command.until().isBefore(since) ? since.minusDays(1) : command.until();
            apply(new RosterMemberRemoved(command.groupId(), command.studentId(), until));
        }
    }

    @CommandHandler
    void decide(AnnulMembership command, @MetaDataValue(Metadata.SCHOOL) String by) {
        requireByHand(by);
        if (!command.from().equals(members.get(command.studentId()))) {
            throw new RuleViolated(PeopleRule.CHANGED_SINCE, "Something else has happened since.");
        }
        apply(new RosterMemberRemoved(
                command.groupId(), command.studentId(), command.from().minusDays(1)));
    }

    @CommandHandler
    void decide(DissolveGroup command, @MetaDataValue(Metadata.SCHOOL) String by) {
        Owner.requireOwn(school, by);
        apply(new TeachingGroupDissolved(command.groupId()));
    }

    private void requireByHand(String by) {
        Owner.requireOwn(school, by);
        if (standing != null && standing.followsClass()) {
            throw new RuleViolated(
                    PeopleRule.GROUP_FOLLOWS_ITS_CLASS, "This roster follows the enrollment of its class.");
        }
    }

    @EventSourcingHandler
    void evolve(GroupEvent event, @MetaDataValue(Metadata.SCHOOL) String of) {
        switch (event) {
            case TeachingGroupFormed e -> {
                groupId = e.groupId();
                school = of;
                standing = e;
            }
            case RosterMemberAdded e -> members.put(e.studentId(), e.from());
            case RosterMemberRemoved e -> {
                members.remove(e.studentId());
                left.put(e.studentId(), e.until());
            }
            case TeachingGroupDissolved _ -> {
                school = null;
                standing = null;
                members.clear();
            }
        }
    }
}
