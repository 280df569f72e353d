package org.klassny.schedule.assessment.events;

/** All that can happen to a control work of the schedule. */
public sealed interface AssessmentEvent permits AssessmentScheduled, AssessmentCancelled {

    String assessmentId();
}
