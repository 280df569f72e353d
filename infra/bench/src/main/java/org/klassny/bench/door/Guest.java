package org.klassny.bench.door;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.klassny.bench.load.Connection;
import org.klassny.demo.school.Visitor;
import org.klassny.local.server.Poll;
import tools.jackson.databind.JsonNode;

/** A session of one of the demo school's logins. */
record Guest(URI gateway, Visitor visitor) {

    private static final Duration LONGEST_REPLAY = Duration.ofMinutes(5);
    private static final String RULE = "/api/journal/policies/homework.minutes";
    private static final String REPLAYS = "/api/reporting/replays";

    static Guest of(URI gateway, String user) {
        return new Guest(gateway, Visitor.signedIn(gateway.toString(), user));
    }

    static List<Guest> of(URI gateway, String user, int sessions) {
        var guests = new ArrayList<Guest>();
        for (int index = 0; index < sessions; index++) {
            guests.add(of(gateway, user));
        }
        return guests;
    }

    Connection connect() throws IOException {
        return new Connection(gateway.getPort(), visitor.identity());
    }

    /** As a browser reads: what is long comes packed. */
    Connection reading() throws IOException {
        var headers = new HashMap<>(visitor.identity());
        headers.put("Accept-Encoding", "gzip");
        return new Connection(gateway.getPort(), headers);
    }

    JsonNode get(String path) {
        var answer = visitor.get(path);
        if (!answer.ok()) {
            throw new IllegalStateException(path + " answers " + answer.problem());
        }
        return answer.body();
    }

    /** Sets a rule of next summer, which no lesson of now is under: every page and diary of the school is made anew. */
    void setRule(String value) {
        var set = visitor.put(RULE, "{\"value\": \"" + value + "\", \"effectiveFrom\": \"2027-06-30\"}");
        if (!set.ok()) {
            throw new IllegalStateException("the rule was not set: " + set.problem());
        }
    }

    /** The run when it has ended with equal rows. */
    JsonNode replay(String projection) {
        var begun = visitor.post(REPLAYS, "{\"projection\": \"" + projection + "\"}");
        if (!begun.ok()) {
            throw new IllegalStateException("the replay answers " + begun.problem());
        }
        var path = REPLAYS + "/" + begun.body().path("id").asString();
        Poll.until(LONGEST_REPLAY, () -> !get(path).path("state").asString().equals("RUNNING"));
        var run = get(path);
        if (!run.path("equal").asBoolean()) {
            throw new IllegalStateException("the rebuilt rows are not the live ones: " + run);
        }
        return run;
    }
}
