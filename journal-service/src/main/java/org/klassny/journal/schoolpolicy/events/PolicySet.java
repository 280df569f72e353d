package org.klassny.journal.schoolpolicy.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A setting has a value from a day on; earlier days keep the value they had (S8). */
@EventName("journal.policy-set.v1")
public record PolicySet(String policy, String value, LocalDate effectiveFrom) implements PolicyEvent {}
