package org.klassny.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keycloak on PostgreSQL, in a folder: {@code dist/}, {@code keycloak.log}. Its realm is imported where it is missing. */
public final class KeycloakServer extends ChildServer {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Path home;
    private final KeycloakSettings settings;

    public KeycloakServer(Path home, KeycloakSettings settings) {
        super("Keycloak", home.resolve("pid"));
        this.home = home.toAbsolutePath();
        this.settings = settings;
    }

    public String realmUrl() {
        return url() + "/realms/" + settings.realmName();
    }

    public boolean installed() {
        return Files.exists(stamp());
    }

    /** Unpacks the distribution and lets it build itself for PostgreSQL: once a version. */
    public void install(Path archive) {
        Folders.delete(dist());
        try (InputStream packed = Files.newInputStream(archive)) {
            Folders.create(home);
            Archive.unpackGzip(packed, dist());
            Path log = home.resolve("build.log");
            List<String> command = java(List.of("build", "--db=postgres", "--health-enabled=true"));
            if (!new ChildProcess(command, home, log, environment()).succeeds()) {
                throw new ServerFailed("Keycloak cannot build itself: " + new LogFile(log).reason() + " (" + log + ")");
            }
            Files.createFile(stamp());
        } catch (IOException e) {
            throw new ServerFailed("Cannot unpack Keycloak to " + dist() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void start() {
        if (!running()) {
            Ports.requireFree(settings.port(), "Keycloak");
            Ports.requireFree(settings.managementPort(), "Keycloak's management");
            handRealm();
        }
        List<String> command = java(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--hostname=" + url()));
        ChildProcess child = new ChildProcess(command, home, home.resolve("keycloak.log"), environment());
        launch(child, LONGEST_START, () -> Http.answersOk(realmUrl() + "/.well-known/openid-configuration"));
    }

    /** The realm with the themes that lie beside its file. */
    private void handRealm() {
        try {
            Path imports = Folders.create(root().resolve("data/import"));
            Path copy = imports.resolve(settings.realmName() + "-realm.json");
            Files.copy(settings.realm(), copy, StandardCopyOption.REPLACE_EXISTING);
            Folders.copy(settings.realm().resolveSibling("themes"), root().resolve("themes"));
        } catch (IOException e) {
            throw new ServerFailed("Cannot hand " + settings.realm() + " to Keycloak: " + e.getMessage(), e);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + settings.port();
    }

    private Path dist() {
        return home.resolve("dist");
    }

    private Path root() {
        return dist().resolve("keycloak-" + settings.version());
    }

    private Path stamp() {
        return root().resolve("built");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(settings.environment());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        // else each connection that died with the database fails one more login
        environment.put("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "1S");
        environment.put("KC_DB_URL", settings.database().url());
        environment.put("KC_DB_USERNAME", settings.database().user());
        environment.put("KC_DB_PASSWORD", settings.database().password());
        return environment;
    }

    /** What kc.sh would run: without the shell between, the recorded pid is the server's own. */
    private List<String> java(List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xms64m",
                "-Xmx320m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + root(),
                "-Djboss.server.config.dir=" + root().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                root().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(words);
        return command;
    }
}
