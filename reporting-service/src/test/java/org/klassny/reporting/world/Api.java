package org.klassny.reporting.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.klassny.kit.event.Json;
import org.klassny.teststack.Tokens;
import tools.jackson.databind.JsonNode;

/** Requests to the service in the name of a person. */
public record Api(int port, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Api as(int port, String school, String person, String... roles) {
        return new Api(port, Tokens.of(roles).person(person).school(school).sign());
    }

    public record Answer(int status, JsonNode body, String location) {

        public String code() {
            return body.path("code").asString("");
        }

        public String pointer() {
            return body.path("pointer").asString("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** A file, as it came. */
    public record Download(int status, String type, String disposition, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String code() {
            return Json.events().readTree(text()).path("code").asString("");
        }
    }

    public Download download(String path) {
        try {
            var response = CLIENT.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Download(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Content-Disposition").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    Json.events().readTree(response.body()),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
