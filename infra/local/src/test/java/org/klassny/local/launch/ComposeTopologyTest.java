package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klassny.local.compose.ComposeFile;
import org.klassny.local.compose.ReadKeys;
import org.klassny.local.server.Postgres;

/** The embedded stack and the containers are one topology: the same keys, ports and databases, other hosts. */
class ComposeTopologyTest {

    private static final Set<String> OF_THE_DEPLOYMENT = Set.of(
            "KLASSNY_ADDRESS",
            "KLASSNY_DB_PASSWORD",
            "KLASSNY_CLIENT_SECRET",
            "KLASSNY_PEOPLE_SECRET",
            "KLASSNY_NOTIFICATION_SECRET",
            "KLASSNY_MAIL_FROM",
            "KLASSNY_SECURE_COOKIES",
            "KLASSNY_FORWARDED");

    private final PortPlan ports = new PortPlan(PortPlan.DEFAULT_BASE);
    private final ComposeFile compose;

    @TempDir
    private Path project;

    ComposeTopologyTest() throws IOException {
        compose = ComposeFile.ofProject();
    }

    @ParameterizedTest
    @EnumSource
    void aServiceFindsItsServersAtTheSamePorts(Service service) {
        Map<String, String> expected = new HashMap<>(environments().of(service));
        Map<String, String> inContainer = new HashMap<>(environment(service.module()));
        inContainer.replaceAll(this::onThisHost);
        OF_THE_DEPLOYMENT.forEach(inContainer::remove);
        expected.keySet().retainAll(inContainer.keySet());
        assertThat(inContainer).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aContainerIsToldAllThatItsServiceNeedsAndNothingElse(Service service) throws IOException {
        ReadKeys read = ReadKeys.of(service.module());
        Set<String> known = new TreeSet<>(read.all());
        known.addAll(environments().of(service).keySet());
        assertThat(environment(service.module()).keySet())
                .containsAll(read.required())
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource
    void theLauncherTellsAServiceAllThatItNeeds(Service service) throws IOException {
        assertThat(environments().of(service))
                .containsKeys(ReadKeys.of(service.module()).required().toArray(String[]::new));
    }

    @Test
    void serversListenWhereTheLauncherHasThem() {
        assertThat(environment("postgres")).containsEntry("PGPORT", text(ports.postgres()));
        assertThat(environment("kafka"))
                .containsEntry(
                        "KAFKA_LISTENERS",
                        "PLAINTEXT://0.0.0.0:%d,CONTROLLER://0.0.0.0:%d"
                                .formatted(ports.kafka(), ports.kafkaController()));
        assertThat(environment("keycloak"))
                .containsEntry("KC_HTTP_PORT", text(ports.keycloak()))
                .containsEntry("KC_HTTP_MANAGEMENT_PORT", text(ports.keycloakManagement()));
        assertThat(environment("mail"))
                .containsEntry("MAILDEV_SMTP_PORT", text(ports.smtp()))
                .containsEntry("MAILDEV_WEB_PORT", text(ports.inbox()));
    }

    @Test
    void keycloakIsToldAllThatTheRealmRefersTo() {
        assertThat(environment("keycloak").keySet())
                .containsAll(environments().ofKeycloak().keySet());
    }

    @Test
    void loginsComeBackToThePublicAddressOnly() {
        assertThat(environment("keycloak"))
                .containsEntry(
                        "KLASSNY_CALLBACK_ORIGIN", environment("keycloak").get("KLASSNY_ORIGIN"));
    }

    @Test
    void theSameDatabasesAreMadeWithTheSameLimit() throws IOException {
        String script = Files.readString(ComposeFile.PROJECT.resolve("infra/compose/databases.sh"));
        String loop = script.lines()
                .filter(line -> line.startsWith("for service in "))
                .findFirst()
                .orElseThrow();
        assertThat(loop.replaceAll("for service in |; do", "").split(" "))
                .containsExactlyInAnyOrder(words(Service.values()));
        assertThat(script)
                .contains("database \"$service\" " + Postgres.LONGEST_TRANSACTION.toSeconds() + "s")
                .contains("database keycloak 0");
    }

    private Environments environments() {
        return new Environments(DataFolder.of(project), ports);
    }

    private Map<String, String> environment(String container) {
        return compose.container(container).environment();
    }

    /** The default of a setting, with a container's name replaced by the address at which the launcher has everything. */
    private String onThisHost(String key, String value) {
        String host = "(?:keycloak\\.localhost|%s)"
                .formatted(String.join("|", compose.containers().keySet()));
        String filled = value.replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1");
        return key.endsWith("_HOST")
                ? filled.replaceAll(host, "127.0.0.1")
                : filled.replaceAll("(?<=^|//)" + host + "(?=:\\d)", "127.0.0.1");
    }

    private static String[] words(Service... services) {
        String[] words = new String[services.length];
        for (Service service : services) {
            words[service.ordinal()] = service.word();
        }
        return words;
    }

    private static String text(int port) {
        return Integer.toString(port);
    }
}
