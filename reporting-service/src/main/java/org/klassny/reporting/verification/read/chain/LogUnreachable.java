package org.klassny.reporting.verification.read.chain;

/** A copy of the log could not be read; says nothing of its content. */
public final class LogUnreachable extends RuntimeException {

    public LogUnreachable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
