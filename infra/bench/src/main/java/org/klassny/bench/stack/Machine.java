package org.klassny.bench.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.klassny.local.server.RecordedProcess;

/** What the processes of the run use of this machine, as the kernel counts it. */
public final class Machine {

    /** USER_HZ: the unit of times in /proc, the same on every Linux. */
    private static final double TICKS = 100;

    /** In the first line of /proc/stat. */
    private static final int STEAL = 8;

    private final Map<String, RecordedProcess> processes = new ConcurrentSkipListMap<>();

    void watch(String name, RecordedProcess process) {
        processes.put(name, process);
    }

    /** Since each process began. */
    public Usage used() {
        var cpu = new LinkedHashMap<String, Double>();
        processes.forEach((name, process) -> process.handle()
                .ifPresent(handle -> cpu.put(
                        name, family(handle).mapToLong(one -> ticks(one.pid())).sum() / TICKS)));
        cpu.put("bench", ticks(ProcessHandle.current().pid()) / TICKS);
        var fields = totals();
        // user, nice, system, interrupts; not idle and waiting for the disk
        double busy = (fields[1] + fields[2] + fields[3] + fields[6] + fields[7]) / TICKS;
        return new Usage(System.nanoTime() / 1e9, cpu, busy, fields[STEAL] / TICKS);
    }

    /** Resident and proportional memory in megabytes, by process. */
    public Map<String, Memory> memory() {
        var memory = new LinkedHashMap<String, Memory>();
        processes.forEach((name, process) -> process.handle()
                .ifPresent(handle -> memory.put(
                        name, family(handle).map(one -> Memory.of(one.pid())).reduce(Memory.NONE, Memory::plus))));
        return memory;
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /** In user and kernel mode; zero for a process that has ended. */
    private static long ticks(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // the name in brackets may hold blanks; the fields are counted behind it
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long[] totals() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            return Arrays.stream(lines.findFirst().orElseThrow().split(" +"))
                    .mapToLong(field -> field.equals("cpu") ? 0 : Long.parseLong(field))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
