package org.klassny.reporting.world;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.klassny.kit.event.Json;

/** The pages of journal-service with their topics; a page that was not given is refused, as one of another teacher is. */
public final class JournalPages {

    private static final Map<String, List<Map<String, String>>> PAGES = new ConcurrentHashMap<>();
    private static final EventStore JOURNAL = EventStore.of("journal");
    private static volatile boolean away;

    static {
        JOURNAL.besides("/api/journal/pages/", JournalPages::answer);
    }

    private JournalPages() {}

    static String url() {
        return JOURNAL.url();
    }

    /** The page, by {@code group/subject/term}, has these lessons. */
    public static void has(String page, List<Map<String, String>> lessons) {
        PAGES.put(page, lessons);
    }

    public static void away(boolean isAway) {
        away = isAway;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var page = exchange.getRequestURI().getPath().substring("/api/journal/pages/".length());
            var lessons = PAGES.get(page);
            var body = Json.events()
                    .writeValueAsBytes(Map.of("timeZone", "UTC", "lessons", lessons == null ? List.of() : lessons));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 502 : lessons == null ? 403 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
