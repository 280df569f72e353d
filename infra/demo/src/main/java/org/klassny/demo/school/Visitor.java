package org.klassny.demo.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what a browser does: follows redirects, keeps cookies, fills in the login form, sends the CSRF header. */
public final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final String DEMO_PASSWORD = "klassny-demo";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String gateway;
    private Instant schoolTime = Instant.EPOCH;

    /** Somebody who has not logged in */
    public Visitor(String gateway) {
        this.gateway = gateway;
    }

    /** Status and body; an empty body is a missing node. */
    public record Answer(int status, JsonNode body) {

        public boolean ok() {
            return status / 100 == 2;
        }

        /** Status and problem code, such as {@code 403 not-your-lesson}. */
        public String problem() {
            return (status + " " + body.path("code").asString("")).strip();
        }
    }

    /** One of the demo realm's users */
    public static Visitor signedIn(String gateway, String user) {
        return signedIn(gateway, user, DEMO_PASSWORD);
    }

    public static Visitor signedIn(String gateway, String user, String password) {
        var visitor = new Visitor(gateway);
        visitor.signIn(user, password);
        return visitor;
    }

    /** What the clock of the school showed with the last answer of a service. */
    public Instant schoolTime() {
        return schoolTime;
    }

    public Answer get(String path) {
        return answer(request(path).GET());
    }

    public Answer put(String path, Object body) {
        return answer(withToken(withBody(path).PUT(json(body))));
    }

    /** A file as it is. */
    public Answer putFile(String path, byte[] content) {
        return answer(withToken(request(path)
                .PUT(BodyPublishers.ofByteArray(content))
                .header("Content-Type", "application/octet-stream")));
    }

    public Answer post(String path, Object body) {
        return answer(withToken(withBody(path).POST(json(body))));
    }

    public Answer delete(String path) {
        return answer(withToken(request(path).DELETE()));
    }

    /** As a page of another origin would send it */
    public Answer putWithoutToken(String path, Object body) {
        return answer(withBody(path).PUT(json(body)));
    }

    /** Headers by which the gateway knows this session, for a client of another kind. */
    public Map<String, String> identity() {
        var session = cookies.getCookieStore().get(URI.create(gateway));
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Cookie",
                session.stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        session.stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> headers.put("X-XSRF-TOKEN", cookie.getValue()));
        return headers;
    }

    private void signIn(String user, String password) {
        var page = send(request("/").header("Accept", "text/html").GET());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no login form at " + page.uri() + ": " + page.statusCode());
        }
        var fields = "username=" + encoded(user) + "&password=" + encoded(password) + "&credentialId=";
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        var home = send(HttpRequest.newBuilder(action)
                .POST(BodyPublishers.ofString(fields))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded"));
        if (home.statusCode() != 200 || !home.uri().toString().startsWith(gateway)) {
            throw new IllegalStateException(user + " was not let in: " + home.statusCode() + " at " + home.uri());
        }
        var _ = get("/api/session");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder withBody(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path));
    }

    private HttpRequest.Builder withToken(HttpRequest.Builder request) {
        cookies.getCookieStore().get(URI.create(gateway)).stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        return request;
    }

    private Answer answer(HttpRequest.Builder request) {
        var answer = send(request);
        var json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(answer.statusCode(), JSON.readTree(json ? answer.body() : ""));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            // a browser takes the loopback address for secure and sends such cookies back; this client does not
            cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
            answer.headers().firstValue("Klassny-Time").ifPresent(time -> schoolTime = Instant.parse(time));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
