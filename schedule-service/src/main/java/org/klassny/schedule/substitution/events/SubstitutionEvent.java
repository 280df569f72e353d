package org.klassny.schedule.substitution.events;

/** All that can happen to a substitution. */
public sealed interface SubstitutionEvent permits SubstitutionArranged, SubstitutionWithdrawn {

    String substitutionId();

    String lessonId();
}
