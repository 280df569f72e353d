package org.klassny.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvironmentsTest {

    @TempDir
    private Path project;

    @ParameterizedTest
    @EnumSource
    void everyServiceIsToldWhereItsServersAre(Service service) {
        assertThat(environments().of(service))
                .containsEntry("KLASSNY_ADDRESS", "127.0.0.1")
                .containsEntry("KLASSNY_DB_USER", service.word())
                .containsEntry("KLASSNY_DB_URL", "jdbc:postgresql://127.0.0.1:9094/" + service.word())
                .containsEntry("KLASSNY_KAFKA", "127.0.0.1:9092")
                .containsEntry("KLASSNY_ISSUER", "http://127.0.0.1:9090/realms/klassny")
                .containsKeys("KLASSNY_PORT", "KLASSNY_MANAGEMENT_PORT", "KLASSNY_NODE", "KLASSNY_DB_PASSWORD");
    }

    @Test
    void theGatewayAndTheRealmShareTheClientsSecret() {
        Environments environments = environments();
        assertThat(environments.of(Service.GATEWAY).get("KLASSNY_CLIENT_SECRET"))
                .isEqualTo(environments.ofKeycloak().get("KLASSNY_CLIENT_SECRET"));
    }

    @Test
    void servicesWithAClientOfTheirOwnShareItsSecretWithTheRealm() {
        Environments environments = environments();
        String people = environments.ofKeycloak().get("KLASSNY_PEOPLE_SECRET");
        String notification = environments.ofKeycloak().get("KLASSNY_NOTIFICATION_SECRET");
        assertThat(environments.of(Service.PEOPLE)).containsEntry("KLASSNY_PEOPLE_SECRET", people);
        assertThat(environments.of(Service.NOTIFICATION)).containsEntry("KLASSNY_NOTIFICATION_SECRET", notification);
        assertThat(people)
                .isNotEqualTo(notification)
                .isNotEqualTo(environments.of(Service.PEOPLE).get("KLASSNY_DB_PASSWORD"));
    }

    @Test
    void reportingIsToldWhereTheLogsAreThatItVerifies() {
        assertThat(environments().of(Service.REPORTING))
                .containsEntry("KLASSNY_PEOPLE", "http://127.0.0.1:9081")
                .containsEntry("KLASSNY_SCHEDULE", "http://127.0.0.1:9082")
                .containsEntry("KLASSNY_JOURNAL", "http://127.0.0.1:9083")
                .containsEntry("KLASSNY_NOTIFICATION", "http://127.0.0.1:9085");
    }

    @Test
    void secretsAreMadeOnceAndDiffer() {
        String first = environments().of(Service.JOURNAL).get("KLASSNY_DB_PASSWORD");
        assertThat(environments().of(Service.JOURNAL)).containsEntry("KLASSNY_DB_PASSWORD", first);
        assertThat(environments().of(Service.PEOPLE).get("KLASSNY_DB_PASSWORD")).isNotEqualTo(first);
    }

    @Test
    void onlyTheOwnerReadsSecretsAndEnvironmentFiles() throws IOException {
        Path written = environments().write(Service.JOURNAL);
        try (Stream<Path> secrets = Files.list(project.resolve(".data/secrets"))) {
            Stream.concat(secrets, Stream.of(written)).forEach(EnvironmentsTest::assertPrivate);
        }
    }

    @Test
    void theFileForAnIdeHoldsWhatTheLauncherWouldGive() throws IOException {
        Path written = environments().write(Service.JOURNAL);
        environments().write(Service.JOURNAL);
        assertThat(Files.readAllLines(written))
                .contains("KLASSNY_PORT=9083")
                .hasSameSizeAs(environments().of(Service.JOURNAL).keySet());
    }

    private Environments environments() {
        return new Environments(DataFolder.of(project), new PortPlan(9_080));
    }

    private static void assertPrivate(Path file) {
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
