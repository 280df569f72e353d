package org.klassny.kit.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Json;
import org.klassny.teststack.Tokens;
import tools.jackson.databind.JsonNode;

/** Speaks plain HTTP to a port of this machine, with a token or without. */
public record Http(int port, @Nullable String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Http as(int port, String... roles) {
        return of("school-1", port, roles);
    }

    public static Http of(String school, int port, String... roles) {
        return new Http(port, Tokens.of(roles).person("person-1").school(school).sign());
    }

    public static Http anonymous(int port) {
        return new Http(port, null);
    }

    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return Json.events().readTree(body);
        }

        public String code() {
            return json().path("code").asString("");
        }

        public String pointer() {
            return json().path("pointer").asString("");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer put(String path, String json, String... headers) {
        return send("PUT", path, json, headers);
    }

    /** Headers come in pairs; the body is JSON unless they say otherwise. */
    public Answer send(String method, String path, @Nullable String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (var index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
