package org.klassny.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A server that is one child process: started, recorded, waited for, ended by SIGTERM. */
public abstract class ChildServer implements LocalServer {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);

    private final String name;
    private final RecordedProcess process;

    protected ChildServer(String name, Path pidFile) {
        this.name = name;
        this.process = new RecordedProcess(pidFile);
    }

    /**
     * Starts the process unless it runs, as one does that a killed launcher had started, and returns when it is ready. A
     * process that is not ready in time is ended.
     */
    protected final void launch(ChildProcess child, Duration patience, BooleanSupplier ready) {
        if (!running()) {
            process.record(child.start().pid());
        }
        if (Poll.until(patience, () -> !running() || ready.getAsBoolean()) && running()) {
            return;
        }
        String what = running() ? " is not ready after " + patience.toSeconds() + " s: " : " ends at its start: ";
        stop();
        throw new ServerFailed(name + what + new LogFile(child.log()).reason() + " (" + child.log() + ")");
    }

    @Override
    public void stop() {
        if (!process.terminate(LONGEST_STOP)) {
            process.kill();
        }
    }

    @Override
    public final void kill9() {
        process.kill();
    }

    @Override
    public final boolean running() {
        return process.running();
    }

    public final String name() {
        return name;
    }

    @Override
    public final RecordedProcess process() {
        return process;
    }
}
