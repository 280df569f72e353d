package org.klassny.local.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a Keycloak is to run.
 *
 * @param realm file that is imported when the database holds no realm of that name
 * @param environment what the realm file refers to as {@code ${NAME}}, and the first administrator
 */
public record KeycloakSettings(
        String version,
        int port,
        int managementPort,
        Database database,
        String realmName,
        Path realm,
        Map<String, String> environment) {}
