package org.klassny.e2e.faults;

import org.klassny.e2e.LocalStack;
import org.klassny.local.server.RecordedProcess;

/** What can die, known by the file in which the launcher keeps its pid. */
enum Server {
    JOURNAL("services/journal"),
    KAFKA("kafka"),
    POSTGRES("postgres"),
    REPORTING("services/reporting"),
    NOTIFICATION("services/notification"),
    GATEWAY("services/gateway"),
    KEYCLOAK("keycloak");

    private final String home;

    Server(String home) {
        this.home = home;
    }

    /** SIGKILL, as a power cut or the kernel's out of memory would. */
    void kill(LocalStack stack) {
        var process = new RecordedProcess(stack.data().resolve(home).resolve("pid"));
        if (!process.running()) {
            throw new IllegalStateException(this + " does not run");
        }
        process.kill();
    }
}
