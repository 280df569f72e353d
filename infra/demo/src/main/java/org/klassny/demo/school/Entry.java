package org.klassny.demo.school;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.klassny.demo.school.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** Enters what must be accepted. A 412 means that it is there already, from an earlier run. */
record Entry(Visitor visitor) {

    private static final int THERE_ALREADY = 412;
    private static final int UNKNOWN = 404;
    private static final Duration LONGEST = Duration.ofMinutes(1);
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
        var answer = until(() -> visitor.put(path, body), put -> !unknownYet(put));
        if (answer.status() != THERE_ALREADY) {
            var _ = accepted(path, answer);
        }
    }

    JsonNode post(String path, Map<String, ?> body) {
        return accepted(path, visitor.post(path, body));
    }

    JsonNode getWhenKnown(String path) {
        return accepted(path, until(() -> visitor.get(path), Answer::ok));
    }

    /** The last answer when time is over */
    private static Answer until(Supplier<Answer> ask, Predicate<Answer> enough) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var answer = ask.get();
        while (!enough.test(answer) && System.nanoTime() < end) {
            pause();
            answer = ask.get();
        }
        return answer;
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
