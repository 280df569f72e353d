package org.klassny.reporting.audit.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("journal.policy-set.v1")
public record PolicySet(String policy, String value, LocalDate effectiveFrom) implements AuditEvent {}
