package org.klassny.people.student.events;

/** All that can happen to a student in the school. */
public sealed interface StudentEvent
        permits StudentRegistered, StudentEnrolled, StudentTransferred, StudentDeparted, StudentRemoved {

    String studentId();
}
