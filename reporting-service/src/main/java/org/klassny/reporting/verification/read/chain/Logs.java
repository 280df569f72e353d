package org.klassny.reporting.verification.read.chain;

import java.util.Set;

/** Where the two copies of a service's log are. */
public interface Logs {

    /** Whose logs can be verified. */
    Set<String> services();

    /** The event store, read with the right of the bearer. */
    StoredLog store(String service, String bearer);

    SentLog topic(String service);
}
