package org.klassny.local.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.klassny.local.server.Database;
import org.klassny.local.server.KafkaBroker;
import org.klassny.local.server.KeycloakServer;
import org.klassny.local.server.KeycloakSettings;
import org.klassny.local.server.LocalServer;
import org.klassny.local.server.Mailbox;
import org.klassny.local.server.PostgresServer;

/** The servers of one project folder. */
final class LocalStack {

    private final DataFolder data;
    private final PortPlan ports;
    private final Environments environments;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final Mailbox mailbox;
    private final List<ServiceProcess> services;

    LocalStack(Path project, PortPlan ports) {
        this.data = DataFolder.of(project);
        this.ports = ports;
        this.environments = new Environments(data, ports);
        this.postgres = new PostgresServer(data.home("postgres"), ports.postgres());
        this.kafka = new KafkaBroker(data.home("kafka"), ports.kafka(), ports.kafkaController());
        this.mailbox = new Mailbox(data.home("mail"), project.resolve("infra/local/mail"), ports.smtp(), ports.inbox());
        KeycloakSettings settings = new KeycloakSettings(
                keycloakVersion(),
                ports.keycloak(),
                ports.keycloakManagement(),
                new Database(postgresUrl("keycloak"), "keycloak", data.secret("keycloak")),
                "klassny",
                project.resolve("infra/keycloak/klassny-realm.json"),
                environments.ofKeycloak());
        this.keycloak = new KeycloakServer(data.home("keycloak"), settings);
        this.services = Arrays.stream(Service.values())
                .map(service -> new ServiceProcess(service, project, data, environments.of(service)))
                .toList();
    }

    /** With the ports it was last started on. */
    static LocalStack last(Path project, DataFolder data) {
        return new LocalStack(project, new PortPlan(data.portBase().orElse(PortPlan.DEFAULT_BASE)));
    }

    /** In the order of the start; the end is the other way round. */
    Map<String, LocalServer> servers() {
        Map<String, LocalServer> servers = new LinkedHashMap<>();
        servers.put("PostgreSQL", postgres);
        servers.put("Kafka", kafka);
        servers.put("Keycloak", keycloak);
        servers.put("Mail", mailbox);
        services.reversed().forEach(service -> servers.put(service.name(), service));
        return servers;
    }

    boolean running() {
        return servers().values().stream().anyMatch(LocalServer::running);
    }

    /** A database for each service and one for Keycloak, which migrates its own in long transactions. */
    void createDatabases() {
        for (Service service : Service.values()) {
            postgres.createDatabase(service.word(), data.secret(service.word()));
        }
        postgres.superuser().createDatabase("keycloak", data.secret("keycloak"), Duration.ZERO);
    }

    List<ProcessHandle> processes() {
        return servers().values().stream()
                .flatMap(server -> server.process().handle().stream())
                .toList();
    }

    DataFolder data() {
        return data;
    }

    PortPlan ports() {
        return ports;
    }

    Environments environments() {
        return environments;
    }

    PostgresServer postgres() {
        return postgres;
    }

    KafkaBroker kafka() {
        return kafka;
    }

    KeycloakServer keycloak() {
        return keycloak;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    List<ServiceProcess> services() {
        return services;
    }

    private String postgresUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    static String keycloakVersion() {
        Properties versions = new Properties();
        try (InputStream file = LocalStack.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new LaunchFailed("infra/local was not built by Maven", e);
        }
        return Objects.requireNonNull(versions.getProperty("keycloak"));
    }
}
