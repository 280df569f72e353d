package org.klassny.local.server;

/** The message is one line for people: what is wrong, and the cure. */
public class ServerFailed extends RuntimeException {

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
