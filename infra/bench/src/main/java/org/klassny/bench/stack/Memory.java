package org.klassny.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Memory of processes in megabytes.
 *
 * @param rss resident, what is shared counted in each
 * @param pss resident, what is shared divided among those who share it
 */
public record Memory(double rss, double pss) {

    static final Memory NONE = new Memory(0, 0);

    static Memory of(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.map(Memory::line).reduce(NONE, Memory::plus);
        } catch (IOException ended) {
            return NONE;
        }
    }

    Memory plus(Memory other) {
        return new Memory(rss + other.rss, pss + other.pss);
    }

    private static Memory line(String line) {
        if (line.startsWith("Rss:")) {
            return new Memory(megabytes(line), 0);
        }
        return line.startsWith("Pss:") ? new Memory(0, megabytes(line)) : NONE;
    }

    private static double megabytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1_024.0;
    }
}
