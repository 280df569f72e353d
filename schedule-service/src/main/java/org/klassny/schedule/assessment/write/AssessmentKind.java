package org.klassny.schedule.assessment.write;

/** A control work, or one of the school's internal monitoring. */
public enum AssessmentKind {
    CONTROL_WORK,
    MONITORING_WORK
}
