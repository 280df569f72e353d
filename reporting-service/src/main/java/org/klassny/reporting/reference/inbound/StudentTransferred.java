package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("people.student-transferred.v1")
public record StudentTransferred(String studentId, String classId, LocalDate from) implements ReferenceEvent {}
