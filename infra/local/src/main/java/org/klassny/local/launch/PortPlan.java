package org.klassny.local.launch;

import java.util.LinkedHashMap;
import java.util.Map;

/** All ports of the stack, counted from one. */
record PortPlan(int base) {

    static final int DEFAULT_BASE = 8_080;
    private static final int HIGHEST_BASE = 65_535 - 25;

    PortPlan {
        if (base < 1_024 || base > HIGHEST_BASE) {
            throw new LaunchFailed(
                    "KLASSNY_PORT_BASE is a number from 1024 to " + HIGHEST_BASE + ", not " + base + ".");
        }
    }

    int of(Service service) {
        return base + service.place();
    }

    int managementOf(Service service) {
        return base + 20 + service.place();
    }

    int keycloak() {
        return base + 10;
    }

    int keycloakManagement() {
        return base + 11;
    }

    int kafka() {
        return base + 12;
    }

    int kafkaController() {
        return base + 13;
    }

    int postgres() {
        return base + 14;
    }

    int smtp() {
        return base + 15;
    }

    int inbox() {
        return base + 16;
    }

    String url(Service service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** Each port with what listens there. */
    Map<Integer, String> all() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ports.put(of(service), service.word());
            ports.put(managementOf(service), service.word() + " (management)");
        }
        ports.put(keycloak(), "Keycloak");
        ports.put(keycloakManagement(), "Keycloak (management)");
        ports.put(kafka(), "Kafka");
        ports.put(kafkaController(), "Kafka (controller)");
        ports.put(postgres(), "PostgreSQL");
        ports.put(smtp(), "Mail");
        ports.put(inbox(), "Mail (inbox)");
        return ports;
    }
}
