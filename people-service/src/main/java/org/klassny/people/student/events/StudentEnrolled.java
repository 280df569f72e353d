package org.klassny.people.student.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** By order of the head a student is in a class from a day on (P6). */
@EventName("people.student-enrolled.v1")
public record StudentEnrolled(String studentId, String classId, LocalDate from, String orderNumber, LocalDate orderDate)
        implements StudentEvent {}
