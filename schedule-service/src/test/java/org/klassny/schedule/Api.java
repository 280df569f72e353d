package org.klassny.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.klassny.teststack.Tokens;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to the service as somebody of a school; paths are those below /api/schedule. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    public Session as(String person, String... roles) {
        return of("school-1", person, roles);
    }

    public Session deputy() {
        return as("staff-vera", "DEPUTY");
    }

    public Session of(String school, String person, String... roles) {
        return new Session(Tokens.of(roles).person(person).school(school).sign());
    }

    public Session anonymous() {
        return new Session(null);
    }

    /** Status and body; an empty body is a missing node. */
    public record Answer(int status, JsonNode body) {

        /** {@code 409 teacher-busy /until}, as far as there is something to say. */
        public String problem() {
            var code = body.path("code").asString("");
            var pointer = body.path("pointer").asString("");
            return (status + " " + code + " " + pointer).strip();
        }

        public String fact(String name) {
            return body.path(name).asString("");
        }
    }

    public final class Session {

        private final @Nullable String token;

        Session(@Nullable String token) {
            this.token = token;
        }

        public Answer get(String path) {
            return send(path, HttpRequest.newBuilder().GET());
        }

        public Answer put(String path, String body) {
            return send(path, json(HttpRequest.newBuilder().PUT(BodyPublishers.ofString(body.replace('\'', '"')))));
        }

        public Answer post(String path, String body) {
            return send(path, json(HttpRequest.newBuilder().POST(BodyPublishers.ofString(body.replace('\'', '"')))));
        }

        public Answer delete(String path) {
            return send(path, HttpRequest.newBuilder().DELETE());
        }

        private static HttpRequest.Builder json(HttpRequest.Builder request) {
            return request.header("Content-Type", "application/json");
        }

        private Answer send(String path, HttpRequest.Builder request) {
            var port = environment.getRequiredProperty("local.server.port");
            var service = path.startsWith("/v3/") ? "" : "/api/schedule";
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            try {
                HttpResponse<String> answer = http.send(
                        request.uri(URI.create("http://127.0.0.1:" + port + service + path))
                                .build(),
                        BodyHandlers.ofString());
                return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
