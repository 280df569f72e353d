package org.klassny.schedule.reference.read;

import java.util.List;

/**
 * What people-service says of a teaching group.
 *
 * @param wholeClass whether the group is all of its class, which then can do nothing else at that time
 */
public record GroupFacts(String groupId, int gradeLevel, List<String> classIds, boolean wholeClass) {

    public GroupFacts {
        classIds = List.copyOf(classIds);
    }
}
