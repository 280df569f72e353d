package org.klassny.reporting.reference.read.run;

/** A run cannot be done for a reason that is told to the one who asked for it. */
public final class RunFailed extends RuntimeException {

    public RunFailed(String why, Throwable cause) {
        super(why, cause);
    }
}
