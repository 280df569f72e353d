package org.klassny.local.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.klassny.local.server.ChildProcess;
import org.klassny.local.server.LogFile;

/** Calls the Maven of the project, on the JDK that runs the launcher. */
record Maven(Path project, DataFolder data) {

    void build(List<Service> services) {
        String modules = services.stream().map(Service::module).collect(Collectors.joining(",")) + ",infra/demo";
        // two modules at once: while one compiles, the web app of another is fetched
        run("build", "-T2", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "-pl", modules, "-am", "package");
    }

    /** The loader of the demo school, which is no service and is run from its classes. */
    void buildDemo() {
        run("build", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "-pl", "infra/demo", "-am", "package");
    }

    /** The archive of Keycloak, from the repository that Maven is set up with. */
    Path fetchKeycloak(String version) {
        run("fetch-keycloak", "-pl", "infra/local", "dependency:copy@keycloak");
        return project.resolve("infra/local/target/keycloak/keycloak-quarkus-dist-" + version + ".tar.gz");
    }

    private void run(String work, String... words) {
        List<String> command = new ArrayList<>(program());
        command.addAll(List.of("-B", "-q", "-ntp"));
        command.addAll(List.of(words));
        Path log = data.log(work);
        Map<String, String> environment = Map.of("JAVA_HOME", System.getProperty("java.home"));
        if (!new ChildProcess(command, project, log, environment).succeeds()) {
            throw new LaunchFailed("Maven fails: " + new LogFile(log).firstError() + " (" + log + ")");
        }
    }

    /** Make hands down {@code MVN}, which may hold options. */
    private static List<String> program() {
        return List.of(Objects.requireNonNullElse(System.getenv("MVN"), "mvn").split(" ", -1));
    }
}
