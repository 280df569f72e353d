package org.klassny.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor seconds of the threads of a process, by their names as the kernel has them: 15 letters, digits as #. The
 * compilers and collectors of a JVM are threads like others here.
 */
public record Threads(Map<String, Double> seconds) {

    /** How the kernel calls the compilers of a JVM, C1 and C2. */
    private static final String COMPILERS = "C# CompilerThre";

    private static final double TICKS = 100;

    public static Threads of(long pid) {
        var seconds = new HashMap<String, Double>();
        try (var tasks = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (var task : tasks) {
                add(seconds, task.resolve("stat"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Threads(seconds);
    }

    public Threads since(Threads before) {
        var spent = new HashMap<String, Double>();
        seconds.forEach((name, now) -> spent.put(name, now - before.seconds().getOrDefault(name, 0.0)));
        return new Threads(spent);
    }

    public double compilers() {
        return seconds.getOrDefault(COMPILERS, 0.0);
    }

    private static void add(Map<String, Double> seconds, Path stat) {
        try {
            var text = Files.readString(stat);
            int end = text.lastIndexOf(')');
            var name = text.substring(text.indexOf('(') + 1, end)
                    .replaceAll("^http-nio.*exec.*|^.*-exec-\\d*$", "request")
                    .replaceAll("\\d+", "#");
            var fields = text.substring(end + 2).split(" ", -1);
            seconds.merge(name, (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS, Double::sum);
        } catch (IOException ended) {
            // a thread that ends between the list and the look has used nothing that matters
        }
    }
}
