package org.klassny.journal.correction.write;

/** How far a correction is. */
public enum CorrectionState {
    REQUESTED,
    ALLOWED,
    REFUSED
}
