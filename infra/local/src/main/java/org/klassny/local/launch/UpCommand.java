package org.klassny.local.launch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.klassny.local.server.ServerFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Builds what is not built and starts what does not run")
final class UpCommand implements Runnable {

    @Option(names = "--port-base", defaultValue = "${env:KLASSNY_PORT_BASE:-8080}", description = "the gateway's port")
    private int portBase;

    @Option(names = "--without", split = ",", description = "services that someone else runs, an IDE for example")
    private Set<Service> without = EnumSet.noneOf(Service.class);

    @Override
    public void run() {
        Progress progress = new Progress(System.out);
        Path project = Path.of("").toAbsolutePath();
        DataFolder data = DataFolder.of(project);
        try (Lock _ = Lock.of(data)) {
            LocalStack stack = new LocalStack(project, new PortPlan(portBase));
            check(stack);
            data.keepPortBase(portBase);
            data.showLog("postgres", data.home("postgres").resolve("server.log"));
            data.showLog("kafka", data.home("kafka").resolve("broker.log"));
            data.showLog("keycloak", data.home("keycloak").resolve("keycloak.log"));
            data.showLog("mail", data.home("mail").resolve("mail.log"));
            Maven maven = new Maven(project, data);
            DemoSchool demo = DemoSchool.of(project, data, maven, System.getenv());
            build(progress, maven, new Jars(project).stale(toRun()));
            start(stack, progress, maven);
            if (without.isEmpty() && demo.wanted()) {
                demo.load(stack.ports().url(Service.GATEWAY));
            }
            Summary.print(stack, without, progress);
        }
    }

    private void check(LocalStack stack) {
        Preconditions conditions = new Preconditions(stack);
        conditions.requireTools();
        conditions.requireDisk();
        conditions.requireClock();
        conditions.requireSamePorts();
        conditions.requirePorts(without);
    }

    private static void build(Progress progress, Maven maven, List<Service> stale) {
        if (!stale.isEmpty()) {
            Preconditions.requireTool("mvn", "maven");
            String names = String.join(", ", stale.stream().map(Service::word).toList());
            progress.step("build " + names.toLowerCase(Locale.ROOT), () -> maven.build(stale));
        }
    }

    /** Ctrl-C ends what was started, wherever the start stands. */
    private void start(LocalStack stack, Progress progress, Maven maven) {
        StartUp startUp = new StartUp(stack, progress, maven);
        AtomicBoolean done = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!done.get()) {
                progress.say("Interrupted: stopping what was started");
                startUp.undo();
            }
        }));
        try {
            startUp.run(without);
        } catch (ServerFailed failure) {
            if (startUp.interrupted()) {
                throw new LaunchFailed("Stopped.", failure);
            }
            done.set(true);
            throw new LaunchFailed(
                    failure.getMessage() + " | What has started goes on; when that is mended: make up", failure);
        }
        done.set(true);
    }

    private List<Service> toRun() {
        return Arrays.stream(Service.values())
                .filter(service -> !without.contains(service))
                .toList();
    }
}
