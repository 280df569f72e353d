package org.klassny.demo.school;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;

/** Goes through the things of one kind and shows how far it is. */
record Steps(PrintStream out, boolean terminal) {

    <T> void each(String name, Collection<T> things, Consumer<T> work) {
        var begin = System.nanoTime();
        var done = 0;
        for (var thing : things) {
            work.accept(thing);
            done++;
            if (terminal && done < things.size()) {
                out.print(String.format(Locale.ROOT, "\r  demo: %-27s %5d of %d", name, done, things.size()));
                out.flush();
            }
        }
        out.println(String.format(
                Locale.ROOT,
                "%s  demo: %-20s %5d %8.1f s",
                terminal ? "\r\u001b[K" : "",
                name,
                things.size(),
                (System.nanoTime() - begin) / 1e9));
    }
}
