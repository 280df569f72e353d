package org.klassny.schedule.assessment.events;

import org.klassny.kit.event.EventName;

/** A control work is not written (T5). */
@EventName("schedule.assessment-cancelled.v1")
public record AssessmentCancelled(String assessmentId) implements AssessmentEvent {}
