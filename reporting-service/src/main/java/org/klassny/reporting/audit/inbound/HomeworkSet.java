package org.klassny.reporting.audit.inbound;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

@EventName("journal.homework-set.v1")
public record HomeworkSet(String lessonId, String noteId, String digest, LocalDate dueOn, int version)
        implements AuditEvent {}
