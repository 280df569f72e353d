package org.klassny.e2e;

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
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does: follows redirects, keeps cookies, fills in the login form, sends the CSRF header. */
final class Browser {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final String PASSWORD = "klassny-demo";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String gateway;

    Browser(String gateway) {
        this.gateway = gateway;
    }

    /** Status and body; an empty body is a missing node. */
    record Answer(int status, JsonNode body) {

        String problem() {
            return (status + " " + body.path("code").asString("")).strip();
        }
    }

    static Browser signedIn(String gateway, String user) {
        var browser = new Browser(gateway);
        browser.signIn(user);
        return browser;
    }

    Answer get(String path) {
        return answer(request(path).GET());
    }

    Answer put(String path, String body) {
        return answer(
                withToken(request(path)).PUT(BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    Answer post(String path, String body) {
        return answer(withToken(request(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json"));
    }

    Answer putWithoutToken(String path, String body) {
        return answer(request(path).PUT(BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    private void signIn(String user) {
        var page = send(request("/").header("Accept", "text/html").GET());
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no login form at " + page.uri() + ": " + page.statusCode());
        }
        var fields = "username=" + encoded(user) + "&password=" + encoded(PASSWORD) + "&credentialId=";
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        var home = send(HttpRequest.newBuilder(action)
                .POST(BodyPublishers.ofString(fields))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded"));
        if (home.statusCode() != 200 || !home.uri().toString().startsWith(gateway)) {
            throw new IllegalStateException(user + " was not let in: " + home.statusCode() + " at " + home.uri());
        }
        get("/api/session");
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
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
