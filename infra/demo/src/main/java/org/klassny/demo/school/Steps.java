package org.klassny.demo.school;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** Goes through the things of one kind and shows how far it is; several kinds may be on their way at the same time. */
final class Steps {

    /** So many requests at once keep two processors busy, and leave the services their answers' time. */
    private static final int AT_ONCE = 6;

    private static final int BAR = 20;

    private final PrintStream out;
    private final boolean terminal;
    private final List<Line> running = new ArrayList<>();

    Steps(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** One after another */
    <T> void each(String name, Collection<T> things, Consumer<T> work) {
        run(name, things, 1, work);
    }

    /** Several at once, begun in the given order; the first failure ends it. */
    <T> void together(String name, Collection<T> things, Consumer<T> work) {
        run(name, things, AT_ONCE, work);
    }

    /** Piece after piece, each of which tells how much of {@code size} is left. */
    void pieces(String name, int size, IntSupplier piece) {
        var line = begin(name, size);
        for (var left = piece.getAsInt(); left > 0; left = piece.getAsInt()) {
            reach(line, size - left);
        }
        end(line);
    }

    private <T> void run(String name, Collection<T> things, int atOnce, Consumer<T> work) {
        var line = begin(name, things.size());
        var queue = new ConcurrentLinkedQueue<>(things);
        Runnable worker = () -> {
            for (var thing = queue.poll(); thing != null; thing = queue.poll()) {
                try {
                    work.accept(thing);
                } catch (RuntimeException e) {
                    queue.clear();
                    throw e;
                }
                advance(line);
            }
        };
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (var number = 0; number < atOnce; number++) {
                all.add(workers.submit(worker));
            }
            for (var one : all) {
                var _ = one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        end(line);
    }

    private synchronized Line begin(String name, int size) {
        var line = new Line(name, size, System.nanoTime());
        running.add(line);
        return line;
    }

    private synchronized void advance(Line line) {
        reach(line, line.done + 1);
    }

    private synchronized void reach(Line line, int place) {
        line.done = place;
        if (terminal) {
            out.print("\r\u001b[K  demo: " + (running.size() == 1 ? line.bar() + line : all()));
            out.flush();
        }
    }

    private String all() {
        return running.stream().map(Line::toString).collect(Collectors.joining(" · "));
    }

    private synchronized void end(Line line) {
        running.remove(line);
        out.println(String.format(
                Locale.ROOT,
                "%s  demo: %-24s %5d %8.1f s",
                terminal ? "\r\u001b[K" : "",
                line.name,
                line.size,
                (System.nanoTime() - line.begun) / 1e9));
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

        String bar() {
            return "█".repeat(BAR * Math.min(done, size) / Math.max(1, size)) + " ";
        }

        @Override
        public String toString() {
            return name + " " + done + " of " + size;
        }
    }
}
