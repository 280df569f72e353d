package org.klassny.people.group.policy;

import java.util.ArrayList;
import java.util.List;
import org.klassny.kit.event.Recorded;
import org.klassny.people.group.events.GroupEvent;
import org.klassny.people.group.events.TeachingGroupFormed;
import org.klassny.people.group.read.Following;
import org.klassny.people.group.write.GroupCommand;
import org.klassny.people.group.write.GroupCommand.EnterWithClass;
import org.klassny.people.group.write.GroupCommand.LeaveWithClass;

/** A group that is formed for a class that has students already takes them over, with the days of each (P7). */
public final class WhenGroupFollowsClassThenStudentsEnter {

    private final Following following;

    public WhenGroupFollowsClassThenStudentsEnter(Following following) {
        this.following = following;
    }

    public List<GroupCommand> react(Recorded<GroupEvent> recorded) {
        if (!(recorded.event() instanceof TeachingGroupFormed formed) || !formed.followsClass()) {
            return List.of();
        }
        var commands = new ArrayList<GroupCommand>();
        for (var stay : following.staysIn(recorded.school(), formed.classIds().getFirst())) {
            commands.add(new EnterWithClass(formed.groupId(), stay.studentId(), stay.from()));
            if (stay.until() != null) {
                commands.add(new LeaveWithClass(formed.groupId(), stay.studentId(), stay.until()));
            }
        }
        return commands;
    }
}
