package org.klassny.teststack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.klassny.local.server.Database;
import org.klassny.local.server.KeycloakServer;
import org.klassny.local.server.KeycloakSettings;
import org.klassny.local.server.Ports;

/** The realm of the project in a Keycloak for tests, with one secret for all its clients. */
final class Realm {

    static final String SECRET = "test-secret";

    private static final String NAME = "klassny";
    private static final String ARCHIVE = "keycloak-quarkus-dist-";
    private static final String PACKED = ".tar.gz";

    private Realm() {}

    /** Built once a module, in its target folder; what a run that was killed has left there is ended. */
    static KeycloakServer server() {
        Path archive = archive();
        String file = archive.getFileName().toString();
        String version = file.substring(ARCHIVE.length(), file.length() - PACKED.length());
        Database database = Stack.postgres()
                .superuser()
                .createDatabase("keycloak_" + ProcessHandle.current().pid(), "test", Duration.ZERO);
        KeycloakSettings settings = new KeycloakSettings(
                version,
                Ports.free(),
                Ports.free(),
                database,
                NAME,
                project("infra/keycloak/klassny-realm.json"),
                keys());
        KeycloakServer server = new KeycloakServer(Path.of("target", "keycloak").toAbsolutePath(), settings);
        server.stop();
        if (!server.installed()) {
            server.install(archive);
        }
        return server;
    }

    private static Map<String, String> keys() {
        return Map.of(
                "KLASSNY_ORIGIN",
                "https://school.example",
                "KLASSNY_CALLBACK_ORIGIN",
                "https://school.example",
                "KLASSNY_GATEWAY",
                "http://127.0.0.1",
                "KLASSNY_CLIENT_SECRET",
                SECRET,
                "KLASSNY_PEOPLE_SECRET",
                SECRET,
                "KLASSNY_NOTIFICATION_SECRET",
                SECRET,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                SECRET);
    }

    /** The module's build copies it; the launcher's own copy will do too. */
    private static Path archive() {
        return Stream.of(Path.of("target", "keycloak-archive"), project("infra/local/target/keycloak"))
                .filter(Files::isDirectory)
                .flatMap(folder -> files(folder).stream())
                .filter(file -> file.getFileName().toString().startsWith(ARCHIVE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the archive of Keycloak is not in target/keycloak-archive: build this module by Maven once"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(PACKED)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the folder of their module: at the project's top, or in infra. */
    private static Path project(String path) {
        Path beside = Path.of("..", path);
        return (Files.exists(beside) ? beside : Path.of("..", "..", path))
                .toAbsolutePath()
                .normalize();
    }
}
