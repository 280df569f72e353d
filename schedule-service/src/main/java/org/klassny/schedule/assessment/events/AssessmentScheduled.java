package org.klassny.schedule.assessment.events;

import java.time.LocalDate;
import org.klassny.kit.event.EventName;

/** A control work of the schedule has its day; scheduled again, it has another (T5). */
@EventName("schedule.assessment-scheduled.v1")
public record AssessmentScheduled(String assessmentId, String groupId, String subjectId, LocalDate date, String kind)
        implements AssessmentEvent {}
