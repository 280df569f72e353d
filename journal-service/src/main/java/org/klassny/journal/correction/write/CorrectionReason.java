package org.klassny.journal.correction.write;

/** Why a locked record is to be changed. */
public enum CorrectionReason {
    TECHNICAL_ERROR,
    MISTAKEN_STUDENT,
    LATE_ENTRY,
    OTHER
}
