package org.klassny.teststack.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Requests in the name of one account, or of nobody. JSON may be written with ' in place of ". */
public final class Session {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Supplier<String> address;
    private final @Nullable String token;

    Session(Supplier<String> address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    /** What the service sees in the header Authorization. */
    public String authorization() {
        return "Bearer " + token;
    }

    public Answer get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** Asks for what is not under this ETag any more. */
    public Answer getUnless(String tag, String path) {
        return send(path, HttpRequest.newBuilder().GET().header("If-None-Match", tag));
    }

    /** Headers in pairs of name and value. */
    public Download download(String path, String... headers) {
        var request = HttpRequest.newBuilder().GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = exchange(path, request, BodyHandlers.ofByteArray());
        return new Download(answer.statusCode(), answer.headers(), answer.body());
    }

    public Answer put(String path, String body) {
        return send(path, json(HttpRequest.newBuilder().PUT(publisher(body))));
    }

    /** A file as it is. */
    public Answer putFile(String path, byte[] content) {
        return send(
                path,
                HttpRequest.newBuilder()
                        .PUT(BodyPublishers.ofByteArray(content))
                        .header("Content-Type", "application/octet-stream"));
    }

    public Answer post(String path, String body) {
        return send(path, json(HttpRequest.newBuilder().POST(publisher(body))));
    }

    public Answer delete(String path) {
        return send(path, HttpRequest.newBuilder().DELETE());
    }

    /** Opens a stream of events; headers in pairs of name and value. */
    public Listening listen(String path, String... headers) {
        var request = HttpRequest.newBuilder().header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = exchange(path, request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new AssertionError("answered " + answer.statusCode());
        }
        return new Listening(answer);
    }

    private static HttpRequest.BodyPublisher publisher(String body) {
        return BodyPublishers.ofString(body.replace('\'', '"'));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private Answer send(String path, HttpRequest.Builder request) {
        var answer = exchange(path, request, BodyHandlers.ofString());
        return new Answer(
                answer.statusCode(), answer.headers(), JsonMapper.shared().readTree(answer.body()));
    }

    private <T> HttpResponse<T> exchange(String path, HttpRequest.Builder request, BodyHandler<T> handler) {
        if (token != null) {
            request.header("Authorization", authorization());
        }
        try {
            return CLIENT.send(request.uri(URI.create(address.get() + path)).build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
