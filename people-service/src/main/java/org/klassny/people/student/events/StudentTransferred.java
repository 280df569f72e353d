package org.klassny.people.student.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** By order of the head a student goes from one class to another (P6). */
@EventName("people.student-transferred.v1")
public record StudentTransferred(
        String studentId, String fromClassId, String classId, LocalDate from, String orderNumber, LocalDate orderDate)
        implements StudentEvent {}
