package org.klassny.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a service is told, by environment variables: the same keys in every kind of deployment. */
record Environments(DataFolder data, PortPlan ports) {

    Map<String, String> of(Service service) {
        Map<String, String> keys = new TreeMap<>();
        keys.put("KLASSNY_ADDRESS", "127.0.0.1");
        keys.put("KLASSNY_PORT", Integer.toString(ports.of(service)));
        keys.put("KLASSNY_MANAGEMENT_PORT", Integer.toString(ports.managementOf(service)));
        keys.put("KLASSNY_NODE", service.word() + "-1");
        keys.put("KLASSNY_ISSUER", issuer());
        keys.put("KLASSNY_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.word());
        keys.put("KLASSNY_DB_USER", service.word());
        keys.put("KLASSNY_DB_PASSWORD", data.secret(service.word()));
        keys.put("KLASSNY_KAFKA", "127.0.0.1:" + ports.kafka());
        keys.putAll(clock().keys());
        switch (service) {
            case PEOPLE -> keys.put("KLASSNY_PEOPLE_SECRET", secretOf(Service.PEOPLE));
            case REPORTING -> {
                keys.put("KLASSNY_PEOPLE", ports.url(Service.PEOPLE));
                keys.put("KLASSNY_SCHEDULE", ports.url(Service.SCHEDULE));
                keys.put("KLASSNY_JOURNAL", ports.url(Service.JOURNAL));
                keys.put("KLASSNY_NOTIFICATION", ports.url(Service.NOTIFICATION));
            }
            case NOTIFICATION -> {
                keys.put("KLASSNY_NOTIFICATION_SECRET", secretOf(Service.NOTIFICATION));
                keys.put("KLASSNY_PEOPLE", ports.url(Service.PEOPLE));
                keys.put("KLASSNY_SMTP_HOST", "127.0.0.1");
                keys.put("KLASSNY_SMTP_PORT", Integer.toString(ports.smtp()));
                keys.put("KLASSNY_ORIGIN", ports.url(Service.GATEWAY));
            }
            case GATEWAY -> {
                keys.put("KLASSNY_CLIENT_SECRET", clientSecret());
                keys.put("KLASSNY_PEOPLE", ports.url(Service.PEOPLE));
                keys.put("KLASSNY_SCHEDULE", ports.url(Service.SCHEDULE));
                keys.put("KLASSNY_JOURNAL", ports.url(Service.JOURNAL));
                keys.put("KLASSNY_REPORTING", ports.url(Service.REPORTING));
                keys.put("KLASSNY_NOTIFICATION", ports.url(Service.NOTIFICATION));
            }
            case SCHEDULE, JOURNAL -> {}
        }
        return keys;
    }

    SchoolClock clock() {
        return SchoolClock.of(System.getenv(), data);
    }

    /** What the realm file refers to, and the administrator of Keycloak itself. */
    Map<String, String> ofKeycloak() {
        return Map.of(
                "KLASSNY_ORIGIN", ports.url(Service.GATEWAY),
                // any port: the realm is made once, the ports can change with the next start
                "KLASSNY_CALLBACK_ORIGIN", "http://127.0.0.1",
                "KLASSNY_GATEWAY", ports.url(Service.GATEWAY),
                "KLASSNY_CLIENT_SECRET", clientSecret(),
                "KLASSNY_PEOPLE_SECRET", secretOf(Service.PEOPLE),
                "KLASSNY_NOTIFICATION_SECRET", secretOf(Service.NOTIFICATION),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", data.secret("keycloak-admin"));
    }

    /** For an IDE that runs the service instead of the launcher. Holds passwords: its owner reads it, no one else. */
    Path write(Service service) {
        Path file = data.environmentFile(service);
        String lines = of(service).entrySet().stream()
                .map(key -> key.getKey() + "=" + key.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return Files.writeString(file, lines);
        } catch (IOException e) {
            throw new LaunchFailed("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private String issuer() {
        return "http://127.0.0.1:" + ports.keycloak() + "/realms/klassny";
    }

    private String clientSecret() {
        return data.secret("client");
    }

    /** Of the service's own client of the realm, not of its database. */
    private String secretOf(Service service) {
        return data.secret(service.word() + "-client");
    }
}
