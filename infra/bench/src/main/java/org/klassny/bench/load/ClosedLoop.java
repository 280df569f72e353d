package org.klassny.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.klassny.bench.stack.Machine;

/** Callers that each ask again as soon as they have their answer. */
public record ClosedLoop(Machine machine, Duration warmUp, Duration time) {

    private static final int DIGITS = 3;

    private record Tally(long requests, long units, Histogram micros) {}

    /** Measures after the warm-up; closes the work. */
    public Measured run(List<? extends Work> callers) throws InterruptedException {
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + time.toNanos();
        try (var threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("caller-", 0).factory())) {
            var tallies = new ArrayList<Future<Tally>>();
            for (var work : callers) {
                tallies.add(threads.submit(() -> repeat(work, from, until)));
            }
            Thread.sleep(warmUp);
            var before = machine.used();
            Thread.sleep(time);
            var usage = machine.used().since(before);
            return sum(tallies, usage);
        }
    }

    private Measured sum(List<Future<Tally>> tallies, org.klassny.bench.stack.Usage usage) throws InterruptedException {
        var micros = new Histogram(DIGITS);
        long requests = 0;
        long units = 0;
        for (var future : tallies) {
            try {
                var tally = future.get();
                requests += tally.requests();
                units += tally.units();
                micros.add(tally.micros());
            } catch (ExecutionException e) {
                throw new IllegalStateException("A caller failed: " + e.getCause(), e.getCause());
            }
        }
        return new Measured(tallies.size(), requests, units, time.toNanos() / 1e9, micros, usage);
    }

    private static Tally repeat(Work work, long from, long until) throws Exception {
        try (work) {
            var micros = new Histogram(DIGITS);
            long requests = 0;
            long units = 0;
            while (true) {
                long begun = System.nanoTime();
                if (begun >= until) {
                    return new Tally(requests, units, micros);
                }
                int done = work.once();
                long ended = System.nanoTime();
                if (begun >= from && ended <= until) {
                    requests++;
                    units += done;
                    micros.recordValue((ended - begun) / 1_000);
                }
            }
        }
    }
}
