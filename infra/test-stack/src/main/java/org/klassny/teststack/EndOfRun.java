package org.klassny.teststack;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be undone when the JVM ends: applications before their servers, what came last first. */
final class EndOfRun {

    private static final Deque<Closeable> APPLICATIONS = new ArrayDeque<>();
    private static final Deque<Runnable> SERVERS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(EndOfRun::undo, "end-of-stack"));
    }

    private EndOfRun() {}

    static synchronized void add(Runnable step) {
        SERVERS.push(step);
    }

    /** An application that closes still needs its servers; closing one twice, as Spring's own hook may, does no harm. */
    static synchronized void before(Closeable application) {
        APPLICATIONS.push(application);
    }

    private static synchronized void undo() {
        APPLICATIONS.forEach(EndOfRun::close);
        SERVERS.forEach(Runnable::run);
    }

    private static void close(Closeable application) {
        try {
            application.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
