package org.klassny.schedule.reference.read;

import java.util.Optional;

/** Finds a teaching group of a school. */
@FunctionalInterface
public interface GroupLookup {

    Optional<GroupFacts> group(String school, String groupId);
}
