package org.klassny.journal.termmark.write;

/** Why a student has no mark for a term. */
public enum NotAssessed {
    ILLNESS,
    ABSENCE,
    OTHER
}
