package org.klassny.gateway.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keeps cookies and follows redirects by hand, so that a test sees each step. */
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private int port;

    public Browser(int port) {
        this.port = port;
    }

    /** The same browser, sent to another gateway by the load balancer. */
    public void moveTo(int anotherPort) {
        port = anotherPort;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET(), BodyHandlers.ofString());
    }

    public HttpResponse<String> getPage(String path) {
        return get(path, "Accept", "text/html");
    }

    public HttpResponse<String> put(String path, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> submit(String path, String form, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                BodyHandlers.ofString());
    }

    public HttpResponse<InputStream> open(String path) {
        return send(request(path).GET(), BodyHandlers.ofInputStream());
    }

    /** Goes where the answer leads until it leads nowhere. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var current = answer;
        while (current.statusCode() / 100 == 3) {
            var target = current.uri()
                    .resolve(current.headers().firstValue("Location").orElseThrow());
            current = send(
                    HttpRequest.newBuilder(target).header("Accept", "text/html").GET(), BodyHandlers.ofString());
        }
        return current;
    }

    public HttpResponse<String> logIn() {
        return follow(getPage("/"));
    }

    /** A cookie that somebody else has put there. */
    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setDomain("127.0.0.1");
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port), cookie);
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
