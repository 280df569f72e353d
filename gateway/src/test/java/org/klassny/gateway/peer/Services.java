package org.klassny.gateway.peer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/** Stands where the services stand, and keeps what arrived there. */
public final class Services {

    public static final Services SERVICES = new Services();

    /** What a service was asked. */
    public record Asked(String method, String uri, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }
    }

    private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private volatile CountDownLatch goOn = new CountDownLatch(0);

    private Services() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public Map<String, String> addresses() {
        var up = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "KLASSNY_PEOPLE", up,
                "KLASSNY_SCHEDULE", up,
                "KLASSNY_JOURNAL", up,
                "KLASSNY_REPORTING", up,
                "KLASSNY_NOTIFICATION", "http://127.0.0.1:" + closedPort());
    }

    public Asked lastAsked() {
        var last = asked.poll();
        for (Asked next; (next = asked.poll()) != null; ) {
            last = next;
        }
        return last;
    }

    /** From here on a stream stops after its first event and a slow answer does not come, until {@link #goOn}. */
    public void pause() {
        goOn = new CountDownLatch(1);
    }

    public void goOn() {
        goOn.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(e -> e.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
            switch (exchange.getRequestURI().getPath()) {
                case "/api/journal/refused" -> send(exchange, 409, "application/problem+json", REFUSED);
                case "/api/journal/elsewhere" -> {
                    exchange.getResponseHeaders().set("Location", "/api/journal/there");
                    exchange.getResponseHeaders().add("Set-Cookie", "SESSION=forged; Path=/");
                    send(exchange, 303, "text/plain", "");
                }
                case "/api/reporting/stream" -> stream(exchange);
                case "/api/schedule/slow" -> {
                    await();
                    send(exchange, 200, "text/plain", "late");
                }
                case "/api/schedule/broken" -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
                }
                case "/api/journal/large" -> send(exchange, 200, "application/json", LARGE);
                default -> send(exchange, 200, "application/json", "{\"answered\":true}");
            }
        }
    }

    public static final String REFUSED = """
            {"type":"urn:klassny:problem:lesson-locked","title":"Conflict","status":409,"code":"lesson-locked"}""";

    /** As large as a full page of the gradebook. */
    public static final String LARGE = "[" + "{\"value\":\"5\",\"student\":1},".repeat(15_000) + "{}]";

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        out.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        await();
        out.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
    }

    private void await() {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
