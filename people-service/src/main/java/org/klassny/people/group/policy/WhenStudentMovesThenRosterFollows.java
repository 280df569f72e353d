package org.klassny.people.group.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.klassny.kit.event.Recorded;
import org.klassny.people.group.read.Following;
import org.klassny.people.group.write.GroupCommand;
import org.klassny.people.group.write.GroupCommand.EnterWithClass;
import org.klassny.people.group.write.GroupCommand.LeaveWithClass;
import org.klassny.people.student.events.StudentDeparted;
import org.klassny.people.student.events.StudentEnrolled;
import org.klassny.people.student.events.StudentEvent;
import org.klassny.people.student.events.StudentRegistered;
import org.klassny.people.student.events.StudentRemoved;
import org.klassny.people.student.events.StudentTransferred;

/** An order about a student changes the rosters that follow the class; of others, only the end is known (P6). */
public final class WhenStudentMovesThenRosterFollows {

    private final Following following;

    public WhenStudentMovesThenRosterFollows(Following following) {
        this.following = following;
    }

    public List<GroupCommand> react(Recorded<StudentEvent> recorded) {
        var school = recorded.school();
        return switch (recorded.event()) {
            case StudentRegistered _ -> List.of();
            case StudentEnrolled e -> entering(school, e.studentId(), e.classId(), e.from());
            case StudentTransferred e -> {
                var commands = new ArrayList<GroupCommand>();
                for (var group : following.rostersOutside(school, e.studentId(), e.classId())) {
                    commands.add(
                            new LeaveWithClass(group, e.studentId(), e.from().minusDays(1)));
                }
                commands.addAll(entering(school, e.studentId(), e.classId(), e.from()));
                yield commands;
            }
            case StudentDeparted e ->
                following.rosters(school, e.studentId()).stream()
                        .<GroupCommand>map(group -> new LeaveWithClass(group, e.studentId(), e.until()))
                        .toList();
            case StudentRemoved _ -> List.of();
        };
    }

    private List<GroupCommand> entering(String school, String student, String classId, LocalDate from) {
        return following.groupsThatFollow(school, classId).stream()
                .<GroupCommand>map(group -> new EnterWithClass(group, student, from))
                .toList();
    }
}
