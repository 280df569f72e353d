package org.klassny.people.consent.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A consent holds no longer from a day on (P8); a day before that of the document says that the document never was. */
@EventName("people.consent-withdrawn.v1")
public record ConsentWithdrawn(String consentId, String studentId, LocalDate on) implements ConsentEvent {}
