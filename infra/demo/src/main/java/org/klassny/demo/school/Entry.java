package org.klassny.demo.school;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.klassny.demo.school.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Enters what must be accepted. A 412 means that it is there already, from an earlier run. */
public record Entry(Visitor visitor) {

    private static final int THERE_ALREADY = 412;
    private static final int UNKNOWN = 404;

    /** Too many at once, or a service that is just not there: asked again. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;

    /** What an earlier run has entered, and what was corrected since. */
    private static final Set<String> ENTERED_BEFORE = Set.of("STALE_VERSION", "LESSON_LOCKED", "TERM_MARKS_LOCKED");

    public JsonNode get(String path) {
        return accepted(path, until(() -> visitor.get(path), Entry::decided));
    }

    void put(String path, Map<String, ?> body) {
        var answer = until(() -> visitor.put(path, body), Entry::decided);
        if (answer.status() != THERE_ALREADY) {
            var _ = accepted(path, answer);
        }
    }

    /** Like put, for what refers to something that another service may not have heard of yet. */
    void putWhenKnown(String path, Map<String, ?> body) {
        var answer = until(() -> visitor.put(path, body), put -> decided(put) && !unknownYet(put));
        if (answer.status() != THERE_ALREADY) {
            var _ = accepted(path, answer);
        }
    }

    /** Like putWhenKnown, for columns: each cell and part must be stored, now or by an earlier run. */
    void putColumns(String path, Map<String, ?> body) {
        var answer =
                until(() -> visitor.put(path, body), put -> decided(put) && !unknownYet(put) && !unknownStudent(put));
        refusals(accepted(path, answer))
                .filter(code -> !ENTERED_BEFORE.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalStateException(path + " was refused in part: " + code);
                });
    }

    JsonNode post(String path, Map<String, ?> body) {
        return accepted(path, until(() -> visitor.post(path, body), Entry::decided));
    }

    JsonNode putFile(String path, byte[] content) {
        return accepted(path, until(() -> visitor.putFile(path, content), Entry::decided));
    }

    /** What is there, or a missing node. */
    JsonNode find(String path) {
        var answer = until(() -> visitor.get(path), Entry::decided);
        return answer.status() == UNKNOWN ? MissingNode.getInstance() : accepted(path, answer);
    }

    JsonNode getWhenKnown(String path) {
        return accepted(path, until(() -> visitor.get(path), Answer::ok));
    }

    /** The last answer when time is over */
    private static Answer until(Supplier<Answer> ask, Predicate<Answer> enough) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var answer = ask.get();
        while (!enough.test(answer) && System.nanoTime() < end) {
            pause(PAUSE_MILLIS);
            answer = ask.get();
        }
        return answer;
    }

    private static boolean decided(Answer answer) {
        return !LATER.contains(answer.status());
    }

    private static boolean unknownYet(Answer answer) {
        return answer.status() == UNKNOWN
                || answer.body().path("code").asString("").startsWith("unknown-");
    }

    private static boolean unknownStudent(Answer answer) {
        return refusals(answer.body()).anyMatch("STUDENT_NOT_ON_ROSTER"::equals);
    }

    /** Codes of what stands against parts and cells, wherever they are in the answer; a conflict has none of its own. */
    private static Stream<String> refusals(JsonNode answer) {
        var refused = answer.path("refusal").path("code").asString("");
        var own = refused.isEmpty() ? List.<String>of() : List.of(refused);
        return Stream.concat(own.stream(), answer.valueStream().flatMap(Entry::refusals));
    }

    private static JsonNode accepted(String path, Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException(path + " was refused: " + answer.problem() + " "
                    + answer.body().path("detail").asString("") + " "
                    + answer.body().path("pointer").asString(""));
        }
        return answer.body();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
