package org.klassny.local.launch;

import java.io.PrintStream;
import java.util.Locale;

/** A line for each step that is done, with its seconds. */
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String name, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        line(name, seconds(begin));
    }

    void say(String text) {
        out.println(text);
    }

    double seconds() {
        return seconds(start);
    }

    private void line(String name, double seconds) {
        out.println(String.format(Locale.ROOT, "  %-34s %6.1f s", name, seconds));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
