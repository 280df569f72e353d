package org.klassny.local.server;

/** A process of the stack whose data outlive it. */
public interface Server {

    /** Returns when the server answers; does nothing when it runs already. */
    void start();

    /** Ends the server in order; does nothing when it does not run. */
    void stop();

    /** Ends the server as a power cut would, without letting it tidy up. */
    void kill9();

    boolean running();

    default void restart() {
        stop();
        start();
    }
}
