package org.klassny.journal.reference.read;

import java.util.Set;

/** Finds who teaches a subject to a group of a school, by lessons or teaching load; nobody where there is no such course. */
@FunctionalInterface
public interface CourseLookup {

    Set<String> teachers(String school, String groupId, String subjectId);
}
