package org.klassny.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.klassny.bench.report.HotSpots;
import org.klassny.bench.row.Figure;
import org.klassny.bench.stack.Recording;
import org.klassny.bench.stack.ServiceJvm;
import org.klassny.bench.stack.Threads;

/** Records a JVM while a row is measured, if that is wanted: {@code <row>.jfr} and {@code <row>.txt}. */
record Profiler(boolean wanted, Path folder) {

    Figure during(String row, ServiceJvm service, Callable<Figure> measure) throws Exception {
        if (!wanted) {
            return measure.call();
        }
        var file = Files.createDirectories(folder.toAbsolutePath()).resolve(row + ".jfr");
        var recording = new Recording(service.pid(), file);
        recording.start();
        var before = Threads.of(service.pid());
        try {
            return measure.call();
        } finally {
            var threads = Threads.of(service.pid()).since(before);
            recording.stop();
            print(row, file, threads);
        }
    }

    private static void print(String row, Path file, Threads threads) throws IOException {
        var text = HotSpots.of(file).text() + HotSpots.text(threads);
        Files.writeString(file.resolveSibling(row + ".txt"), text);
        System.out.println("== " + row + "\n" + text);
    }
}
