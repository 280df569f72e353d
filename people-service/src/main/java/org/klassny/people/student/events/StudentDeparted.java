package org.klassny.people.student.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** By order of the head a student leaves the school; the last day is still in it (P6). */
@EventName("people.student-departed.v1")
public record StudentDeparted(
        String studentId, String classId, LocalDate until, String orderNumber, LocalDate orderDate)
        implements StudentEvent {}
