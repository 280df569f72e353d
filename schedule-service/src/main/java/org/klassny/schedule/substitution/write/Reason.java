package org.klassny.schedule.substitution.write;

/** Why the teacher of the lesson is away. */
public enum Reason {
    ILLNESS,
    TRAINING,
    BUSINESS_TRIP,
    LEAVE,
    OTHER
}
