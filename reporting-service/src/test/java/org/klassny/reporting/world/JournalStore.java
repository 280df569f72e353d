package org.klassny.reporting.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Wire;
import org.klassny.kit.log.LogEntry;
import tools.jackson.databind.json.JsonMapper;

/** The operations endpoint of journal-service over the entries of {@link ForeignLog}, which a test can damage. */
public final class JournalStore {

    private static final HttpServer SERVER = start();
    private static final AtomicReference<UnaryOperator<List<Line>>> DAMAGE = new AtomicReference<>(lines -> lines);
    private static final AtomicReference<String> SEEN = new AtomicReference<>("");
    private static final JsonMapper JSON = Json.events();

    private JournalStore() {}

    /** What the endpoint tells of a number. */
    public record Line(
            long logIndex,
            String hash,
            @Nullable Map<String, String> attributes,
            @Nullable String data,
            @Nullable String fault) {

        static Line of(LogEntry entry) {
            return new Line(entry.logIndex(), entry.hash(), Wire.attributes(entry.envelope()), entry.data(), null);
        }
    }

    public static String url() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** From now on the store shows these lines instead of the true ones. */
    public static void damaged(UnaryOperator<List<Line>> damage) {
        DAMAGE.set(damage);
    }

    public static void whole() {
        DAMAGE.set(lines -> lines);
    }

    /** The Authorization header of the last request. */
    public static String authorization() {
        return SEEN.get();
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/journal/operations/log", JournalStore::log);
            server.createContext("/api/journal/pages/", JournalPages::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void log(HttpExchange exchange) throws IOException {
        SEEN.set(exchange.getRequestHeaders().getFirst("Authorization"));
        var unnumbered = exchange.getRequestURI().getPath().endsWith("/unnumbered");
        var body = JSON.writeValueAsBytes(unnumbered ? List.of() : page(query(exchange)));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static List<Line> page(Map<String, String> query) {
        var after = Long.parseLong(query.getOrDefault("after", "0"));
        var limit = Long.parseLong(query.getOrDefault("limit", "1000"));
        var entries = ForeignLog.of("journal").entries();
        var until = Math.min(after + limit, entries.size());
        var lines = entries.subList((int) Math.min(after, until), (int) until).stream()
                .map(Line::of)
                .toList();
        return DAMAGE.get().apply(lines);
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        return query == null
                ? new HashMap<>()
                : Stream.of(query.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
