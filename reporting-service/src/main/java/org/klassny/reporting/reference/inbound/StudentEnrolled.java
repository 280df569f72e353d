package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("people.student-enrolled.v1")
public record StudentEnrolled(String studentId, String classId, LocalDate from) implements ReferenceEvent {}
