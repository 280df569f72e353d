package org.klassny.bench.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processor time.
 *
 * @param seconds of the wall clock
 * @param cpuSeconds by the name of the process, with what it has started
 * @param busySeconds of all processors, whoever used them
 * @param stolenSeconds that the machine was not given by the one it runs on
 */
public record Usage(double seconds, Map<String, Double> cpuSeconds, double busySeconds, double stolenSeconds) {

    public static final String OTHERS = "others";
    public static final String STOLEN = "stolen";

    public Usage since(Usage before) {
        var spent = new LinkedHashMap<String, Double>();
        cpuSeconds.forEach((name, now) ->
                spent.put(name, Math.max(0, now - before.cpuSeconds().getOrDefault(name, 0.0))));
        return new Usage(
                seconds - before.seconds(),
                spent,
                busySeconds - before.busySeconds(),
                stolenSeconds - before.stolenSeconds());
    }

    /** Processors in use on average, by process; what is not ours comes last. */
    public Map<String, Double> processors() {
        var processors = new LinkedHashMap<String, Double>();
        cpuSeconds.forEach((name, spent) -> processors.put(name, spent / seconds));
        double ours = cpuSeconds.values().stream().mapToDouble(spent -> spent).sum();
        processors.put(OTHERS, Math.max(0, busySeconds - ours) / seconds);
        processors.put(STOLEN, stolenSeconds / seconds);
        return processors;
    }
}
