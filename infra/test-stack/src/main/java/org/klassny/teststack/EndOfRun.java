package org.klassny.teststack;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.boot.SpringApplication;

/** What is to be undone when the JVM ends, last first. */
final class EndOfRun {

    private static final Deque<Runnable> STEPS = new ArrayDeque<>();

    private EndOfRun() {}

    static synchronized void add(Runnable step) {
        if (STEPS.isEmpty()) {
            register();
        }
        STEPS.push(step);
    }

    /** Behind Spring's own end where Spring is: an application that closes still needs its servers. */
    private static void register() {
        if (hasSpring()) {
            AfterSpring.register();
        } else {
            Runtime.getRuntime().addShutdownHook(new Thread(EndOfRun::undo, "end-of-stack"));
        }
    }

    private static boolean hasSpring() {
        return EndOfRun.class.getClassLoader().getResource("org/springframework/boot/SpringApplication.class") != null;
    }

    private static synchronized void undo() {
        STEPS.forEach(Runnable::run);
        STEPS.clear();
    }

    private static final class AfterSpring {
        static void register() {
            SpringApplication.getShutdownHandlers().add(EndOfRun::undo);
        }
    }
}
