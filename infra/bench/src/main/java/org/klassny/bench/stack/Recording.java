package org.klassny.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Flight recordings of a running JVM, through the JDK's own {@code jcmd}. */
public record Recording(long pid, Path file) {

    private static final int DEPTH = 256;

    /** Samples by processor time: what waits is not seen, native code is. */
    public void start() {
        jcmd("JFR.configure", "stackdepth=" + DEPTH);
        jcmd(
                "JFR.start",
                "name=bench",
                "settings=profile",
                "jdk.CPUTimeSample#enabled=true",
                "jdk.CPUTimeSample#throttle=3ms");
    }

    public void stop() {
        jcmd("JFR.stop", "name=bench", "filename=" + file);
    }

    private void jcmd(String... words) {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var command = Stream.concat(Stream.of(program, Long.toString(pid)), Arrays.stream(words))
                .toList();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("jcmd fails: " + answer);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
