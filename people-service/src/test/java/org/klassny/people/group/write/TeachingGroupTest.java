package org.klassny.people.group.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klassny.people.Given;
import org.klassny.people.group.events.RosterMemberAdded;
import org.klassny.people.group.events.RosterMemberRemoved;
import org.klassny.people.group.events.TeachingGroupFormed;
import org.klassny.people.group.write.GroupCommand.AddMember;
import org.klassny.people.group.write.GroupCommand.EnterWithClass;
import org.klassny.people.group.write.GroupCommand.FormGroup;
import org.klassny.people.group.write.GroupCommand.LeaveWithClass;
import org.klassny.people.group.write.GroupCommand.RemoveMember;
import org.klassny.people.reference.read.EnrollmentLookup;
import org.klassny.people.reference.read.Known;

class TeachingGroupTest {

    private static final String GROUP = "group-1";
    private static final String ANNA = "student-anna";
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final Known EVERY_CLASS = (_, _, _) -> true;
    private static final EnrollmentLookup IN_7B = (_, _, _) -> Optional.of("class-7b");

    private static final TeachingGroupFormed BY_HAND = formed("class-7b", false);
    private static final TeachingGroupFormed FOLLOWING = formed("class-7b", true);
    private static final RosterMemberAdded ADDED = new RosterMemberAdded(GROUP, ANNA, SEPTEMBER);
    private static final RosterMemberRemoved REMOVED = new RosterMemberRemoved(GROUP, ANNA, OCTOBER);

    @Test
    void isFormedOnceAndAgainOnlyWhenSomethingChanges() {
        group().with(EVERY_CLASS).when(form("class-7b", false)).expectEvents(BY_HAND);
        group(BY_HAND).with(EVERY_CLASS).when(form("class-7b", false)).expectNoEvents();
        group(BY_HAND).with(EVERY_CLASS).when(form("class-7a", false)).expectEvents(formed("class-7a", false));
    }

    @Test
    void aGroupFromBeforeNamesWereToldIsMadeByHand() {
        var old = new TeachingGroupFormed(GROUP, 7, List.of("class-7b"), null, null);
        group(old, ADDED).when(new RemoveMember(GROUP, ANNA, OCTOBER)).expectEvents(REMOVED);
    }

    @Test
    void followsItsClassFromTheBeginningOrNever() {
        assertThat(group(FOLLOWING).with(EVERY_CLASS).refusal(form("class-7a", true)))
                .isEqualTo("GROUP_FOLLOWS_ITS_CLASS");
        assertThat(group(BY_HAND).with(EVERY_CLASS).refusal(form("class-7b", true)))
                .isEqualTo("GROUP_FOLLOWS_ITS_CLASS");
        assertThat(group(FOLLOWING).with(IN_7B).refusal(new AddMember(GROUP, ANNA, SEPTEMBER)))
                .isEqualTo("GROUP_FOLLOWS_ITS_CLASS");
    }

    @Test
    void whoIsThereAlreadyEntersNoSecondTime() {
        group(FOLLOWING, ADDED).when(new EnterWithClass(GROUP, ANNA, OCTOBER)).expectNoEvents();
        group(FOLLOWING, ADDED, REMOVED)
                .when(new EnterWithClass(GROUP, ANNA, SEPTEMBER))
                .expectNoEvents();
        group(FOLLOWING, ADDED, REMOVED)
                .when(new EnterWithClass(GROUP, ANNA, OCTOBER.plusDays(1)))
                .expectEvents(new RosterMemberAdded(GROUP, ANNA, OCTOBER.plusDays(1)));
    }

    @Test
    void whoIsNotThereNeedNotLeave() {
        group(FOLLOWING).when(new LeaveWithClass(GROUP, ANNA, OCTOBER)).expectNoEvents();
        group(FOLLOWING, ADDED).when(new LeaveWithClass(GROUP, ANNA, OCTOBER)).expectEvents(REMOVED);
    }

    @Test
    void whoWasToComeLaterNeverComes() {
        group(BY_HAND, new RosterMemberAdded(GROUP, ANNA, OCTOBER))
                .when(new LeaveWithClass(GROUP, ANNA, SEPTEMBER))
                .expectEvents(new RosterMemberRemoved(GROUP, ANNA, OCTOBER.minusDays(1)));
    }

    @Test
    void takesByHandOnlyStudentsOfItsClassesAndEachOnceAtATime() {
        group(BY_HAND).with(IN_7B).when(new AddMember(GROUP, ANNA, SEPTEMBER)).expectEvents(ADDED);
        EnrollmentLookup elsewhere = (_, _, _) -> Optional.of("class-7a");
        assertThat(group(BY_HAND).with(elsewhere).refusal(new AddMember(GROUP, ANNA, SEPTEMBER)))
                .isEqualTo("STUDENT_NOT_IN_CLASS");
        assertThat(group(BY_HAND, ADDED).with(IN_7B).refusal(new AddMember(GROUP, ANNA, OCTOBER)))
                .isEqualTo("ALREADY_MEMBER");
        assertThat(group(BY_HAND, ADDED, REMOVED).with(IN_7B).refusal(new AddMember(GROUP, ANNA, OCTOBER)))
                .isEqualTo("ALREADY_MEMBER");
        assertThat(group(BY_HAND).refusal(new RemoveMember(GROUP, ANNA, OCTOBER)))
                .isEqualTo("NOT_A_MEMBER");
        assertThat(group(BY_HAND, ADDED).refusal("school-2", new RemoveMember(GROUP, ANNA, OCTOBER)))
                .isEqualTo("NOT_FOUND");
    }

    private static FormGroup form(String classId, boolean wholeClass) {
        return new FormGroup(GROUP, "Группа", 7, List.of(classId), wholeClass);
    }

    private static TeachingGroupFormed formed(String classId, boolean wholeClass) {
        return new TeachingGroupFormed(GROUP, 7, List.of(classId), "Группа", wholeClass);
    }

    private static Given<TeachingGroup> group(Object... history) {
        return Given.events(TeachingGroup.class, history);
    }
}
