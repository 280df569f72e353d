package org.klassny.reporting.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Json;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.event.Wire;
import org.klassny.kit.log.LogEntry;
import tools.jackson.databind.json.JsonMapper;

/** The operations endpoint of a service over the entries of its {@link ForeignLog}, which a test can damage. */
public final class EventStore {

    private static final Map<String, EventStore> STORES = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = Json.events();

    private final String service;
    private final HttpServer server;
    private volatile UnaryOperator<List<Line>> damage = lines -> lines;
    private volatile String authorization = "";

    private EventStore(String service) {
        this.service = service;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EventStore of(String service) {
        return STORES.computeIfAbsent(service, EventStore::started);
    }

    /** What the endpoint tells of a number. */
    public record Line(
            long logIndex,
            String hash,
            @Nullable Map<String, String> attributes,
            @Nullable String data,
            @Nullable String fault,
            boolean withheld) {

        static Line of(LogEntry entry) {
            return new Line(
                    entry.logIndex(), entry.hash(), Wire.attributes(entry.envelope()), entry.data(), null, false);
        }

        /** As the endpoint shows it to somebody of a school. */
        Line shownTo(String school) {
            return attributes == null || school.equals(attributes.get(Metadata.SCHOOL))
                    ? this
                    : new Line(logIndex, hash, null, null, null, true);
        }

        /** The same number over another text. */
        public Line saying(String target, String replacement) {
            return new Line(
                    logIndex, hash, attributes, String.valueOf(data).replace(target, replacement), fault, withheld);
        }

        /** The number without its event. */
        public Line gone() {
            return new Line(logIndex, hash, null, null, "missing", false);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on the store shows these lines instead of the true ones. */
    public void damaged(UnaryOperator<List<Line>> damage) {
        this.damage = damage;
    }

    /** From now on it shows one line otherwise than it is. */
    public void damaged(LogEntry entry, UnaryOperator<Line> damage) {
        damaged(lines -> lines.stream()
                .map(line -> line.logIndex() == entry.logIndex() ? damage.apply(line) : line)
                .toList());
    }

    public void whole() {
        damage = lines -> lines;
    }

    /** The Authorization header of the last request. */
    public String authorization() {
        return authorization;
    }

    /** What else of the service stands at the same address. */
    void besides(String path, HttpHandler other) {
        server.createContext(path, other);
    }

    private static EventStore started(String service) {
        var store = new EventStore(service);
        store.besides("/api/" + service + "/operations/log", store::log);
        store.server.start();
        return store;
    }

    private void log(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        var unnumbered = exchange.getRequestURI().getPath().endsWith("/unnumbered");
        var body = JSON.writeValueAsBytes(unnumbered ? List.of() : page(query(exchange)));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private List<Line> page(Map<String, String> query) {
        var after = Long.parseLong(query.getOrDefault("after", "0"));
        var limit = Long.parseLong(query.getOrDefault("limit", "1000"));
        var entries = ForeignLog.of(service).entries();
        var until = Math.min(after + limit, entries.size());
        var lines = entries.subList((int) Math.min(after, until), (int) until).stream()
                .map(Line::of)
                .toList();
        var school = schoolOf(authorization);
        return damage.apply(lines).stream().map(line -> line.shownTo(school)).toList();
    }

    private static String schoolOf(String authorization) {
        var claims = Base64.getUrlDecoder().decode(authorization.split("\\.")[1]);
        return JSON.readTree(claims).path("school_id").asString();
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
