package org.klassny.people.account.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.klassny.teststack.Stack;
import tools.jackson.databind.json.JsonMapper;

/** Looks into the realm as its own administrator. */
final class TestKeycloak {

    private static final String SECRET = "test-secret";
    private static final JsonMapper JSON = new JsonMapper();

    private TestKeycloak() {}

    static UserRepresentation login(String login) {
        try (var keycloak = admin()) {
            var users = keycloak.realm("klassny").users();
            var id = users.searchByUsername(login, true).getFirst().getId();
            return users.get(id).toRepresentation();
        }
    }

    static List<String> rolesOf(String login) {
        try (var keycloak = admin()) {
            var users = keycloak.realm("klassny").users();
            var id = users.searchByUsername(login, true).getFirst().getId();
            return users.get(id).roles().realmLevel().listAll().stream()
                    .map(RoleRepresentation::getName)
                    .toList();
        }
    }

    /** The claims of the token that a service gets by its secret. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> tokenOfClient(String client) {
        try (var keycloak = KeycloakBuilder.builder()
                .serverUrl(server())
                .realm("klassny")
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(client)
                .clientSecret(SECRET)
                .build()) {
            var claims = keycloak.tokenManager().getAccessTokenString().split("\\.")[1];
            return JSON.readValue(Base64.getUrlDecoder().decode(claims), Map.class);
        }
    }

    /** What a browser is answered that asks for the login page and wants to come back to an address. */
    static int loginFor(String comingBackTo) {
        return ask(
                "auth?client_id=klassny-gateway&response_type=code&scope=openid&code_challenge_method=S256&code_challenge="
                        + "a".repeat(43) + "&redirect_uri=" + encoded(comingBackTo));
    }

    /** The same of one that logs out. */
    static int logoutFor(String goingTo) {
        return ask("logout?client_id=klassny-gateway&post_logout_redirect_uri=" + encoded(goingTo));
    }

    /** Does something while the realm is as if it had been made for another origin of callbacks. */
    static void withCallbacksAt(String origin, Runnable work) {
        try (var keycloak = admin()) {
            var clients = keycloak.realm("klassny").clients();
            var made = clients.findByClientId("klassny-gateway").getFirst();
            var client = clients.get(made.getId());
            var other = client.toRepresentation();
            other.setRedirectUris(List.of(origin + "/login/oauth2/code/klassny"));
            other.getAttributes().put("post.logout.redirect.uris", origin + "/");
            client.update(other);
            try {
                work.run();
            } finally {
                client.update(made);
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int ask(String query) {
        var address = URI.create(Stack.keycloak().realmUrl() + "/protocol/openid-connect/" + query);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Keycloak admin() {
        return Keycloak.getInstance(server(), "master", "admin", SECRET, "admin-cli");
    }

    private static String server() {
        return Stack.keycloak().realmUrl().replaceAll("/realms/.*", "");
    }
}
