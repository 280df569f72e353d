package org.klassny.teststack;

import org.klassny.local.server.Kafka;
import org.klassny.local.server.Postgres;

/** Where the servers come from; Maven's {@code -Dstack} chooses. */
interface Servers {

    Postgres postgres();

    Kafka kafka();

    static Servers chosen(String name) {
        return switch (name) {
            case "embedded" -> new EmbeddedServers();
            case "containers" -> new ContainerServers();
            default -> throw new IllegalArgumentException("-Dstack is embedded or containers, not " + name);
        };
    }
}
