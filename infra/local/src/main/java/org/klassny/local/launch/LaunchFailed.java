package org.klassny.local.launch;

import org.klassny.local.server.ServerFailed;

/** Something the user can mend; the message says how. */
final class LaunchFailed extends ServerFailed {

    LaunchFailed(String message) {
        super(message);
    }

    LaunchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
