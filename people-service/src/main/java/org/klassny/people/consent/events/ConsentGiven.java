package org.klassny.people.consent.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.EventName;

/** A guardian, or the student from 16 on, consents to the processing of the student's data (P8). */
@EventName("people.consent-given.v1")
public record ConsentGiven(
        String consentId,
        String studentId,
        String givenById,
        LocalDate documentDate,
        @Nullable String documentNumber) implements ConsentEvent {}
