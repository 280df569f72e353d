package org.klassny.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.klassny.local.server.ChildProcess;
import org.klassny.local.server.ChildServer;
import org.klassny.local.server.Folders;
import org.klassny.local.server.Http;

/** One of our services in a JVM of its own. */
final class ServiceProcess extends ChildServer {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Service service;
    private final Path jar;
    private final Path home;
    private final Path log;
    private final Map<String, String> environment;

    ServiceProcess(Service service, Path project, DataFolder data, Map<String, String> environment) {
        super(service.word(), data.home(service).resolve("pid"));
        this.service = service;
        this.jar = Jars.of(project, service);
        this.home = data.home(service);
        this.log = data.log(service.word());
        this.environment = environment;
    }

    Service service() {
        return service;
    }

    /** Starts it; one that runs an older build or with other settings is replaced. */
    @Override
    public void start() {
        Application application = Application.unpacked(jar, home);
        String wanted = application.digest() + " " + environment.hashCode() + "\n";
        if (running() && wanted.equals(started())) {
            return;
        }
        stop();
        if (application.toBeTrained()) {
            // The cache is written when the JVM ends.
            launch(child(application, application.training()), LONGEST_START, this::ready);
            stop();
            application.keepTraining();
        }
        launch(child(application, application.running()), LONGEST_START, this::ready);
        DataFolder.write(home.resolve("started"), wanted);
    }

    private ChildProcess child(Application application, List<String> command) {
        return new ChildProcess(command, application.folder(), log, environment);
    }

    boolean ready() {
        return Http.answersOk("http://127.0.0.1:" + environment.get("KLASSNY_PORT") + "/readyz");
    }

    private String started() {
        try {
            Path file = Folders.create(home).resolve("started");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new LaunchFailed("Cannot read " + home + ": " + e.getMessage(), e);
        }
    }
}
