package org.klassny.teststack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.klassny.local.server.Database;
import org.klassny.local.server.Kafka;
import org.klassny.local.server.KeycloakServer;
import org.klassny.local.server.Ports;
import org.klassny.local.server.Postgres;

/** One server of each kind for all tests of this JVM, started at the first call, ended with the JVM. */
public final class Stack implements BeforeAllCallback {

    private static final Servers SERVERS = Servers.chosen(System.getProperty("stack", "embedded"));

    private static @Nullable Postgres postgres;
    private static @Nullable Kafka kafka;
    private static @Nullable GreenMail smtp;
    private static @Nullable KeycloakServer keycloak;
    private static boolean keycloakFailed;

    /** Ends what an earlier run that was killed has left in this module, whether or not this run needs servers. */
    @Override
    public void beforeAll(ExtensionContext context) {
        RunFolder.ofThisRun();
    }

    public static synchronized Postgres postgres() {
        if (postgres == null) {
            Postgres server = SERVERS.postgres();
            EndOfRun.add(server::stop);
            server.start();
            postgres = server;
        }
        return postgres;
    }

    public static synchronized Kafka kafka() {
        if (kafka == null) {
            Kafka server = SERVERS.kafka();
            EndOfRun.add(server::stop);
            server.start();
            kafka = server;
        }
        return kafka;
    }

    public static synchronized GreenMail smtp() {
        if (smtp == null) {
            GreenMail server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            EndOfRun.add(server::stop);
            server.start();
            smtp = server;
        }
        return smtp;
    }

    /**
     * Keycloak with the realm of the project, on a database of its own. The first start in a module builds it, which takes
     * half a minute: one test class of a module asks for it.
     */
    public static synchronized KeycloakServer keycloak() {
        if (keycloakFailed) {
            throw new IllegalStateException("Keycloak did not start before; see the first failure");
        }
        if (keycloak == null) {
            keycloak = startKeycloak();
        }
        return keycloak;
    }

    /** It is not tried again for each of many tests: a start that fails takes as long as one that does not. */
    private static KeycloakServer startKeycloak() {
        keycloakFailed = true;
        KeycloakServer server = Realm.server();
        EndOfRun.add(server::stop);
        server.start();
        keycloakFailed = false;
        return server;
    }

    /** A fresh, empty database with a role of its own that is no superuser and whose transactions end after 30 s. */
    public static Database database(String prefix) {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        return postgres().createDatabase(prefix + "_" + suffix, "test");
    }
}
