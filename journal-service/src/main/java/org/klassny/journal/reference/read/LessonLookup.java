package org.klassny.journal.reference.read;

import java.util.Optional;

/** Finds what is known of a lesson of a school; another school's lesson is not there. */
@FunctionalInterface
public interface LessonLookup {

    Optional<LessonFacts> find(String school, String lessonId);
}
