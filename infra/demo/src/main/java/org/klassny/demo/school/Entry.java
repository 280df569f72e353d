package org.klassny.demo.school;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.klassny.demo.school.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** Enters what must be accepted. A 412 means that it is there already, from an earlier run. */
record Entry(Visitor visitor) {

    private static final int THERE_ALREADY = 412;
    private static final int UNKNOWN = 404;
    private static final long PAUSE_MILLIS = 200;

    JsonNode get(String path) {
        return accepted(path, visitor.get(path));
    }

    void put(String path, Map<String, ?> body) {
        var answer = visitor.put(path, body);
        if (answer.status() != THERE_ALREADY) {
            var _ = accepted(path, answer);
        }
    }

    /** Like put, for what refers to something that another service may not have heard of yet. */
    void putWhenKnown(String path, Map<String, ?> body) {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        var answer = visitor.put(path, body);
        while (unknownYet(answer) && System.nanoTime() < end) {
            pause();
            answer = visitor.put(path, body);
        }
        if (answer.status() != THERE_ALREADY) {
            var _ = accepted(path, answer);
        }
    }

    JsonNode post(String path, Map<String, ?> body) {
        return accepted(path, visitor.post(path, body));
    }

    <T> T await(String path, Duration longest, Function<JsonNode, T> read) {
        var end = System.nanoTime() + longest.toNanos();
        while (true) {
            var answer = visitor.get(path);
            if (answer.ok() || System.nanoTime() > end) {
                return read.apply(accepted(path, answer));
            }
            pause();
        }
    }

    private static boolean unknownYet(Answer answer) {
        return answer.status() == UNKNOWN
                || answer.body().path("code").asString("").startsWith("unknown-");
    }

    private static JsonNode accepted(String path, Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException(path + " was refused: " + answer.problem() + " "
                    + answer.body().path("detail").asString("") + " "
                    + answer.body().path("pointer").asString(""));
        }
        return answer.body();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
