package org.klassny.e2e.border;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps cookies and shows each answer as it came: follows no redirect, hides no header, sends what it is told to. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final String PASSWORD = "klassny-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REDIRECTS = 8;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String origin;

    public Browser(String origin) {
        this.origin = origin;
    }

    /** A stream has no body here: it would not end. */
    public record Answer(int status, URI uri, HttpHeaders headers, String body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Logs in with the form of the login page, as one of the demo realm's users. */
    public static Browser signedIn(String origin, String user) {
        var browser = new Browser(origin);
        browser.signIn(user);
        return browser;
    }

    public void signIn(String user) {
        var form = FORM.matcher(loginPage("/").body());
        if (!form.find()) {
            throw new IllegalStateException("there is no login form");
        }
        var home = follow(submit(URI.create(form.group(1).replace("&amp;", "&")), user));
        if (home.status() != 200 || !home.uri().toString().startsWith(origin)) {
            throw new IllegalStateException(user + " was not let in: " + home.status() + " at " + home.uri());
        }
        ask("GET", "/api/session", null, Map.of());
    }

    /** Keycloak's page, to which a person is led who asks for that one. */
    public Answer loginPage(String wanted) {
        var page = follow(ask("GET", wanted, null, Map.of("Accept", "text/html")));
        return page.uri().toString().startsWith(origin)
                ? follow(ask("GET", "/oauth2/authorization/klassny", null, Map.of("Accept", "text/html")))
                : page;
    }

    /** Sends the login form; the answer leads back. */
    public Answer submit(URI action, String user) {
        var fields = "username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password=" + PASSWORD
                + "&credentialId=";
        return send(HttpRequest.newBuilder(action)
                .POST(BodyPublishers.ofString(fields))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    public static URI formOf(Answer page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no login form at " + page.uri());
        }
        return URI.create(form.group(1).replace("&amp;", "&"));
    }

    public Answer follow(Answer answer) {
        var now = answer;
        for (var turn = 0; turn < REDIRECTS && now.status() / 100 == 3; turn++) {
            var next = now.uri().resolve(now.header("Location"));
            now = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return now;
    }

    /** As the app asks: JSON, and the token of the session where something is changed. */
    public Answer api(String method, String path, @Nullable String body) {
        return ask(method, path, body, tokens());
    }

    /** The header that goes with a change, where there is a session's token. */
    public Map<String, String> tokens() {
        return token().map(value -> Map.of("X-XSRF-TOKEN", value)).orElse(Map.of());
    }

    public Answer ask(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return send(request);
    }

    public Optional<String> token() {
        return cookie("XSRF-TOKEN");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().get(URI.create(origin)).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
            // a browser takes the loopback address for secure and sends such cookies back; this client does not
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            try (var body = answer.body()) {
                var stream =
                        answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
                var text = stream ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(answer.statusCode(), answer.uri(), answer.headers(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
