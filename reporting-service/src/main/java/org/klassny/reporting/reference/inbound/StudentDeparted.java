package org.klassny.reporting.reference.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("people.student-departed.v1")
public record StudentDeparted(String studentId, LocalDate until) implements ReferenceEvent {}
