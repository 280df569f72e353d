package org.klassny.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klassny.bench.door.DoorPlan;
import org.klassny.bench.door.DoorRun;
import org.klassny.bench.report.Report;
import org.klassny.bench.stack.BenchStack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the services against the limits of this machine and prints the table. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Path RESULTS = Path.of("target");

    @Option(names = "--project", description = "folder of the project", required = true)
    private Path project = Path.of("");

    @Option(names = "--quick", description = "short rows, in a minute and a half")
    private boolean quick;

    @Option(names = "--only-saves", description = "columns and single marks alone")
    private boolean onlySaves;

    @Option(
            names = "--profile",
            description = "record journal-service while it saves, and print where its processor time goes")
    private boolean profile;

    @Option(
            names = "--gateway",
            paramLabel = "<address>",
            description = "measure through the gateway of this running stack, which has the full demo school, instead")
    private @Nullable URI gateway;

    private Bench() {}

    public static void main(String[] words) {
        System.exit(new CommandLine(new Bench()).execute(words));
    }

    @Override
    public Integer call() throws Exception {
        if (gateway != null) {
            return through(gateway);
        }
        var stack = new BenchStack(project);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end-of-bench"));
        Thread.ofPlatform().daemon().name("longest-run").start(Bench::endInTime);
        try (stack) {
            var plan = quick ? Plan.QUICK : Plan.FULL;
            var run = new Run(stack, plan, Clock.systemUTC(), new Profiler(profile, RESULTS.resolve("profile")));
            Report report = run.measure(onlySaves);
            report.write(RESULTS, "bench");
            System.out.println(report.text());
        }
        return 0;
    }

    private int through(URI address) throws Exception {
        Thread.ofPlatform().daemon().name("longest-run").start(Bench::endInTime);
        var run = new DoorRun(address, quick ? DoorPlan.QUICK : DoorPlan.FULL);
        var report = run.measure();
        report.write(RESULTS, "gateway");
        run.plot().write(RESULTS.resolve("gateway.svg"));
        System.out.println(report.text());
        return 0;
    }

    private static void endInTime() {
        try {
            Thread.sleep(LONGEST);
            System.err.println("The bench has taken " + LONGEST.toMinutes() + " minutes and is ended.");
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
