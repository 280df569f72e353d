package org.klassny.reporting.world;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.klassny.kit.event.Json;

/** Stands where people-service stands, and tells names; a path that nobody gave an answer to is unknown. */
public final class PeopleStandIn {

    private static final Map<String, Object> ANSWERS = new ConcurrentHashMap<>();
    private static final List<String> BEARERS = new CopyOnWriteArrayList<>();
    private static final EventStore PEOPLE = EventStore.of("people");

    static {
        PEOPLE.besides("/", PeopleStandIn::answer);
        tells("school", Map.of("name", "МБОУ «Средняя школа № 1»", "timeZone", "Asia/Yekaterinburg"));
        tells("directory", Map.of("staff", List.of()));
    }

    private PeopleStandIn() {}

    /** Names by id, of a school and of who is in its lists. */
    public static void tells(String path, Object answer) {
        ANSWERS.put("/api/people/" + path, answer);
    }

    /** A student or a member of staff, under the given kind of id. */
    public static Map<String, Object> person(
            String idName, String id, String surname, String given, String patronymic) {
        return Map.of(idName, id, "name", Map.of("surname", surname, "given", given, "patronymic", patronymic));
    }

    public static void roster(String list, List<Map<String, Object>> students) {
        tells(list + "/roster", Map.of("name", "7-Б", "students", students));
    }

    /** From now on it answers with this status, until {@link #answers}. */
    public static void fails(int status) {
        failure = status;
    }

    public static void answers() {
        failure = 0;
    }

    public static String url() {
        return PEOPLE.url();
    }

    /** The Authorization headers of all requests. */
    public static List<String> bearers() {
        return new ArrayList<>(BEARERS);
    }

    private static volatile int failure;

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            BEARERS.add(exchange.getRequestHeaders().getFirst("Authorization"));
            var answer = ANSWERS.get(exchange.getRequestURI().getPath());
            var status = failure != 0 ? failure : answer == null ? 404 : 200;
            var body = Json.events().writeValueAsBytes(answer == null ? Map.of() : answer);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
