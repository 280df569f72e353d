package org.klassny.notification;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Stands at the border of people-service and of the identity provider, over real HTTP. */
public final class PeopleStandIn {

    public static final PeopleStandIn PEOPLE = new PeopleStandIn();

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOKEN = "token-of-the-test";

    private final Map<String, Guardian> guardians = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer server;

    record Guardian(
            String guardianId,
            String studentId,
            Name guardianName,
            String studentGiven,
            @Nullable String email,
            boolean consent) {}

    record Name(String surname, String given, @Nullable String patronymic) {}

    record Question(String schoolId, Collection<String> studentIds) {}

    private PeopleStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::token);
        server.createContext("/internal/people/recipients", this::recipients);
        server.start();
    }

    static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "KLASSNY_PEOPLE=" + PEOPLE.url(), "klassny.notices.token-uri=" + PEOPLE.url() + "/token")
                    .applyTo(context);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void knows(String guardian, String student, String child, @Nullable String email, boolean consent) {
        guardians.put(
                guardian + student,
                new Guardian(guardian, student, new Name("Петрова", "Мария", "Ивановна"), child, email, consent));
    }

    public void failNext(int times) {
        failures.set(times);
    }

    /** The students that were asked for, over all questions. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var basic = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!form.contains("grant_type=client_credentials") || !basic.startsWith("Basic ")) {
            answer(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        answer(exchange, 200, Map.of("access_token", TOKEN, "token_type", "Bearer", "expires_in", 3600));
    }

    private void recipients(HttpExchange exchange) throws IOException {
        var question = JSON.readValue(exchange.getRequestBody(), Question.class);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of());
        } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, Map.of());
        } else {
            asked.addAll(question.studentIds());
            var known = guardians.values().stream()
                    .filter(guardian -> question.studentIds().contains(guardian.studentId()))
                    .toList();
            answer(exchange, 200, Map.of("recipients", known));
        }
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
