package org.klassny.demo.school;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Goes through the things of one kind and shows how far it is. */
record Steps(PrintStream out, boolean terminal) {

    /** So many requests at once keep two processors busy, and leave the services their answers' time. */
    private static final int AT_ONCE = 6;

    private static final int BAR = 20;

    /** One after another */
    <T> void each(String name, Collection<T> things, Consumer<T> work) {
        run(name, things, 1, work);
    }

    /** Several at once, begun in the given order; the first failure ends it. */
    <T> void together(String name, Collection<T> things, Consumer<T> work) {
        run(name, things, AT_ONCE, work);
    }

    /** Two rows of steps at the same time, without bars that would write over each other. */
    void sideBySide(Consumer<Steps> one, Consumer<Steps> other) {
        var quiet = new Steps(out, false);
        atOnce("side by side", List.of(() -> one.accept(quiet), () -> other.accept(quiet)));
    }

    /** Piece after piece, each of which tells how much of {@code size} is left. */
    void pieces(String name, int size, IntSupplier piece) {
        var line = new Line(name, size, System.nanoTime());
        for (var left = piece.getAsInt(); left > 0; left = piece.getAsInt()) {
            line.reach(size - left, this);
        }
        line.end(this);
    }

    private <T> void run(String name, Collection<T> things, int atOnce, Consumer<T> work) {
        var line = new Line(name, things.size(), System.nanoTime());
        var queue = new ConcurrentLinkedQueue<>(things);
        Runnable worker = () -> {
            for (var thing = queue.poll(); thing != null; thing = queue.poll()) {
                try {
                    work.accept(thing);
                } catch (RuntimeException e) {
                    queue.clear();
                    throw e;
                }
                line.advance(this);
            }
        };
        atOnce(name, Collections.nCopies(atOnce, worker));
        line.end(this);
    }

    /** Ends when all have ended; with the failure of the first of them that failed. */
    private static void atOnce(String name, List<Runnable> work) {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = work.stream().map(workers::submit).toList();
            for (var running : all) {
                var _ = running.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is said of a step. */
    private static final class Line {

        private final String name;
        private final int size;
        private final long begun;
        private int done;

        Line(String name, int size, long begun) {
            this.name = name;
            this.size = size;
            this.begun = begun;
        }

        synchronized void advance(Steps steps) {
            reach(done + 1, steps);
        }

        synchronized void reach(int place, Steps steps) {
            done = place;
            if (steps.terminal && done < size) {
                var bar = "█".repeat(BAR * done / size);
                steps.out.print(
                        String.format(Locale.ROOT, "\r  demo: %-20s %-" + BAR + "s %5d of %d", name, bar, done, size));
                steps.out.flush();
            }
        }

        void end(Steps steps) {
            steps.out.println(String.format(
                    Locale.ROOT,
                    "%s  demo: %-20s %5d %8.1f s",
                    steps.terminal ? "\r\u001b[K" : "",
                    name,
                    size,
                    (System.nanoTime() - begun) / 1e9));
        }
    }
}
