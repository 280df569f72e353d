package org.klassny.local.server;

import java.time.Duration;

/** A PostgreSQL that makes databases for services. */
public interface Postgres extends Server {

    /** The log's gap handling relies on it: no writer outlives this. */
    Duration LONGEST_TRANSACTION = Duration.ofSeconds(30);

    Superuser superuser();

    /** For a service, whose transactions are limited to 30 seconds. Called again, it only sets the password. */
    default Database createDatabase(String name, String password) {
        return superuser().createDatabase(name, password, LONGEST_TRANSACTION);
    }
}
