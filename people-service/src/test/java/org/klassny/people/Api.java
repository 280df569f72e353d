package org.klassny.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.teststack.Tokens;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to the service as somebody of a school. */
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

    public Session of(String school, String person, String... roles) {
        return new Session(Tokens.of(roles).person(person).school(school).sign());
    }

    public Session anonymous() {
        return new Session(null);
    }

    /** Status and body; an empty body is a missing node. */
    public record Answer(int status, @Nullable String contentType, JsonNode body) {

        /** {@code 409 LESSON_LOCKED /entries/0/value}, as far as there is something to say. */
        public String problem() {
            var type = body.path("type").asString("");
            var pointer = body.path("pointer").asString("");
            return (status + " " + type.replace("urn:klassny:problem:", "") + " " + pointer).strip();
        }

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }

        /** The entry of a list by one of its fields. */
        public JsonNode entry(String list, String field, String value) {
            return body.path(list)
                    .valueStream()
                    .filter(entry -> entry.path(field).asString("").equals(value))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + field + " " + value + " in " + body));
        }

        public List<String> values(String list, String field) {
            return body.path(list)
                    .valueStream()
                    .map(entry -> entry.path(field).asString(""))
                    .toList();
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
            return send(
                    path,
                    HttpRequest.newBuilder()
                            .PUT(BodyPublishers.ofString(body))
                            .header("Content-Type", "application/json"));
        }

        public Answer post(String path, String body) {
            return send(
                    path,
                    HttpRequest.newBuilder()
                            .POST(BodyPublishers.ofString(body))
                            .header("Content-Type", "application/json"));
        }

        public Answer delete(String path) {
            return send(path, HttpRequest.newBuilder().DELETE());
        }

        private Answer send(String path, HttpRequest.Builder request) {
            var port = environment.getRequiredProperty("local.server.port");
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            try {
                HttpResponse<String> answer = http.send(
                        request.uri(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
                var type = answer.headers().firstValue("Content-Type").orElse(null);
                return new Answer(answer.statusCode(), type, JSON.readTree(answer.body()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
