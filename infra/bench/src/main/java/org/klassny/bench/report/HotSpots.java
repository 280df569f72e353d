package org.klassny.bench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.klassny.bench.stack.Threads;

/** Where a JVM spent its processor time, by the samples of a flight recording. */
public final class HotSpots {

    private static final int LONGEST = 25;

    private final Map<String, Integer> threads = new HashMap<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, Integer> leaves = new HashMap<>();
    private final Map<String, Integer> inclusive = new HashMap<>();
    private int samples;

    public static HotSpots of(Path recording) throws IOException {
        var spots = new HotSpots();
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample") && event.getStackTrace() != null) {
                    spots.add(event);
                }
            }
        }
        return spots;
    }

    public String text() {
        return "%d samples of processor time%n".formatted(samples)
                + table("by thread", threads)
                + table("by library, the nearest to the top of the stack that is not the JDK", owners)
                + table("by method on top", leaves)
                + table("by method anywhere in the stack", inclusive);
    }

    /** As the kernel counts, the JVM's own threads among them. */
    public static String text(Threads threads) {
        var lines = new StringBuilder("\nprocessor seconds by thread\n");
        threads.seconds().entrySet().stream()
                .filter(thread -> thread.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(thread -> lines.append("%6.2f s  %s%n".formatted(thread.getValue(), thread.getKey())));
        return lines.toString();
    }

    private void add(RecordedEvent event) {
        samples++;
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        var thread = event.getThread("eventThread");
        var name = thread == null || thread.getJavaName() == null ? "?" : thread.getJavaName();
        threads.merge(name.replaceAll("\\d+", "#"), 1, Integer::sum);
        if (!frames.isEmpty()) {
            leaves.merge(method(frames.getFirst()), 1, Integer::sum);
        }
        owners.merge(owner(frames), 1, Integer::sum);
        var met = new HashSet<String>();
        for (var frame : frames) {
            var method = method(frame);
            if (!isOfTheJdk(method) && met.add(method)) {
                inclusive.merge(method, 1, Integer::sum);
            }
        }
    }

    private static String owner(List<RecordedFrame> frames) {
        return frames.stream()
                .map(HotSpots::method)
                .filter(method -> !isOfTheJdk(method))
                .findFirst()
                .map(HotSpots::library)
                .orElse("JDK alone");
    }

    private static String library(String method) {
        var words = method.split("\\.");
        int depth = method.startsWith("org.klassny") || method.startsWith("org.springframework") ? 4 : 3;
        return String.join(".", List.of(words).subList(0, Math.min(depth, Math.max(1, words.length - 2))));
    }

    private static boolean isOfTheJdk(String method) {
        return method.startsWith("java.")
                || method.startsWith("jdk.")
                || method.startsWith("sun.")
                || method.startsWith("javax.");
    }

    private static String method(RecordedFrame frame) {
        var type = frame.getMethod().getType().getName().replaceAll("\\$\\$Lambda.*", "\\$lambda");
        return type + "." + frame.getMethod().getName();
    }

    private String table(String title, Map<String, Integer> counts) {
        var lines = new StringBuilder("\n").append(title).append('\n');
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(title.contains("anywhere") ? 3 * LONGEST : LONGEST)
                .forEach(entry ->
                        lines.append("%6.1f %%  %s%n".formatted(100.0 * entry.getValue() / samples, entry.getKey())));
        return lines.toString();
    }
}
