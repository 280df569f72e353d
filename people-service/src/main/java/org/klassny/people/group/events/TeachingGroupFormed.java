package org.klassny.people.group.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/**
 * Students of one or more classes are taught together (P7); said again with another name or other classes.
 *
 * @param wholeClass whether the roster follows the one class; absent means no
 */
@EventName("people.teaching-group-formed.v1")
public record TeachingGroupFormed(
        String groupId,
        int gradeLevel,
        List<String> classIds,
        @Nullable String name,
        @Nullable Boolean wholeClass) implements GroupEvent {

    public TeachingGroupFormed {
        classIds = List.copyOf(classIds);
    }

    public boolean followsClass() {
        return Boolean.TRUE.equals(wholeClass);
    }
}
