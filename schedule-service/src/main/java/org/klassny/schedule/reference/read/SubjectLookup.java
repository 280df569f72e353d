package org.klassny.schedule.reference.read;

@FunctionalInterface
public interface SubjectLookup {

    boolean knowsSubject(String school, String subjectId);
}
