package org.klassny.journal.termmark.events;

/** All that can happen to the term marks of a page (J8). */
public sealed interface TermMarkEvent permits TermMarkSet, TermMarkWithdrawn, StudentNotAssessed {

    String groupId();

    String subjectId();

    String termId();

    String studentId();

    int version();
}
