package org.klassny.reporting.verification.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.reporting.verification.read.chain.Event;
import org.klassny.reporting.verification.read.chain.LogUnreachable;
import org.klassny.reporting.verification.read.chain.Stored;
import org.klassny.reporting.verification.read.chain.StoredLog;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** The event store of another service, page by page over its operations endpoint, in the name of who asked for the check. */
final class ServiceLog implements StoredLog {

    private static final int PAGE = 2_000;
    private static final ParameterizedTypeReference<List<Line>> LINES = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<String>> IDS = new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final String service;
    private final Queue<Stored> page = new ArrayDeque<>();
    private long last;
    private boolean atEnd;

    ServiceLog(RestClient http, String service) {
        this.http = http;
        this.service = service;
    }

    private record Line(
            long logIndex,
            String hash,
            @Nullable Map<String, String> attributes,
            @Nullable String data,
            @Nullable String fault,
            boolean withheld) {}

    @Override
    public @Nullable Stored peek() {
        if (page.isEmpty() && atEnd) {
            atEnd = false;
            return null;
        }
        if (page.isEmpty()) {
            page.addAll(after(last, PAGE));
            atEnd = page.size() < PAGE;
        }
        return page.peek();
    }

    @Override
    public void take() {
        last = page.remove().number();
    }

    @Override
    public @Nullable Stored at(long number) {
        return after(number - 1, 1).stream()
                .filter(stored -> stored.number() == number)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> unnumbered() {
        var ids = ask(IDS, "/api/{service}/operations/log/unnumbered", service);
        return ids == null ? List.of() : ids;
    }

    private List<Stored> after(long number, int limit) {
        var lines = ask(LINES, "/api/{service}/operations/log?after={after}&limit={limit}", service, number, limit);
        return lines == null
                ? List.of()
                : lines.stream().map(ServiceLog::stored).toList();
    }

    private <T> @Nullable T ask(ParameterizedTypeReference<T> type, String uri, Object... values) {
        try {
            return http.get().uri(uri, values).retrieve().body(type);
        } catch (RestClientResponseException e) {
            throw new LogUnreachable(
                    service + "-service answered " + e.getStatusCode().value(), e);
        } catch (RestClientException e) {
            throw new LogUnreachable(service + "-service did not answer", e);
        }
    }

    private static Stored stored(Line line) {
        return new Stored(line.logIndex(), line.hash(), event(line), "missing".equals(line.fault()), line.withheld());
    }

    private static @Nullable Event event(Line line) {
        var attributes = line.attributes();
        if (attributes == null || line.data() == null) {
            return null;
        }
        try {
            return new Event(
                    Metadata.envelope(
                            attributes.getOrDefault("id", ""),
                            attributes.getOrDefault("type", ""),
                            attributes.getOrDefault("source", ""),
                            attributes.getOrDefault("subject", ""),
                            Long.parseLong(attributes.getOrDefault("sequence", "")),
                            Instant.parse(attributes.getOrDefault("time", "")),
                            attributes),
                    line.data());
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
