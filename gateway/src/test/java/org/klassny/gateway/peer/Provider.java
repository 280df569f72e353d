package org.klassny.gateway.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An identity provider with the addresses of Keycloak, as strict as it: a code counts once, with the secret of the
 * client, the proof key and the redirect address of its request. Logs in without asking whom {@link #expect} named.
 */
public final class Provider {

    public static final Provider PROVIDER = new Provider();

    public static final String SECRET = "secret of the client";

    private static final String OIDC = "/realms/klassny/protocol/openid-connect";

    private record Account(String name, List<String> roles, int seconds) {}

    private record Code(Account account, Map<String, String> request) {}

    private final HttpServer server;
    private final IssuedTokens tokens;
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Account> logins = new ConcurrentHashMap<>();
    private volatile Account expected = new Account("nobody", List.of(), 300);

    private Provider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tokens = new IssuedTokens(issuer());
        server.createContext(OIDC + "/auth", this::authorise);
        server.createContext(OIDC + "/token", this::token);
        server.createContext(OIDC + "/certs", exchange -> answer(exchange, 200, tokens.keys()));
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/klassny";
    }

    /** The next login, and each refresh of it, is of this account. */
    public void expect(String name, String... roles) {
        expected = new Account(name, List.of(roles), 300);
    }

    /** Its access token lives shorter than the leeway of the gateway, so that every request needs a refresh. */
    public void expectTokenNearlyOver(String name, String... roles) {
        expected = new Account(name, List.of(roles), 30);
    }

    /** From here on the account has these roles, also in the tokens of a refresh. */
    public void changeRoles(String name, String... roles) {
        logins.replaceAll((_, account) ->
                account.name().equals(name) ? new Account(name, List.of(roles), account.seconds()) : account);
    }

    /** The administrator ends all logins of the account. */
    public void endLogins(String name) {
        logins.values().removeIf(account -> account.name().equals(name));
    }

    /** What Keycloak sends when a login of the account ends; each has the same one here. */
    public String logoutToken(String account, String login) {
        return tokens.logout(account, login);
    }

    /** What a browser of the account has seen. */
    public String idToken(String account) {
        return tokens.id(account, "nonce");
    }

    private void authorise(HttpExchange exchange) throws IOException {
        var request = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, new Code(expected, request));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        request.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(request.get("state"), UTF_8));
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (!basic().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            grant(exchange, form.get("refresh_token"), logins.get(form.get("refresh_token")), null);
        } else {
            var code = codes.remove(form.getOrDefault("code", ""));
            var account = code != null && fits(code.request(), form) ? code.account() : null;
            grant(exchange, UUID.randomUUID().toString(), account, code);
        }
    }

    private void grant(HttpExchange exchange, String refresh, Account account, Code code) throws IOException {
        if (account == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        logins.put(refresh, account);
        answer(
                exchange,
                200,
                "{\"token_type\":\"Bearer\",\"expires_in\":%d,\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"id_token\":\"%s\"}"
                        .formatted(
                                account.seconds(),
                                tokens.access(account.name(), account.roles()),
                                refresh,
                                tokens.id(
                                        account.name(),
                                        code == null ? null : code.request().get("nonce"))));
    }

    private static boolean fits(Map<String, String> asked, Map<String, String> form) {
        return "S256".equals(asked.get("code_challenge_method"))
                && hash(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"));
    }

    private static String hash(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basic() {
        var credentials = "klassny-gateway:" + URLEncoder.encode(SECRET, UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8), (a, b) -> b, HashMap::new));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
