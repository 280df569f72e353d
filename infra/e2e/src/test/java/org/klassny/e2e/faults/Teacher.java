package org.klassny.e2e.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klassny.e2e.border.Browser;
import org.klassny.e2e.border.Browser.Answer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves columns of a lesson as the app in the browser does: ids of marks are made here, and a request that was not answered
 * for good (no answer, 429, 502 and above, a login that has ended) is sent again as it is, each time later.
 */
final class Teacher implements Runnable {

    /** Of every mark that these teachers give. */
    static final String PREFIX = "fault-";

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SCALE = List.of("5", "4", "3", "2");
    private static final Duration BETWEEN_COLUMNS = Duration.ofMillis(700);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LAST_RETRY = Duration.ofSeconds(8);
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;

    private final Browser browser;
    private final String user;
    private final Lesson lesson;
    private final String name;
    private final Load load;

    Teacher(Browser browser, String user, String name, Lesson lesson, Load load) {
        this.browser = browser;
        this.user = user;
        this.name = name;
        this.lesson = lesson;
        this.load = load;
    }

    @Override
    public void run() {
        for (var column = 1; load.goesOn(); column++) {
            save(column(column));
            pause(BETWEEN_COLUMNS);
        }
    }

    private void save(List<Map<String, Object>> entries) {
        var body = JSON.writeValueAsString(Map.of("workType", "CLASS_WORK", "entries", entries));
        var pause = FIRST_RETRY;
        var answer = send(body);
        while (isPassing(answer)) {
            load.triedAgain();
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(LAST_RETRY) > 0 ? LAST_RETRY : pause.multipliedBy(2);
            answer = send(body);
        }
        if (answer != null) {
            load.answered(answer);
        }
    }

    /** Null for none. */
    private @Nullable Answer send(String body) {
        try {
            var answer = browser.api("PUT", "/api/journal/lessons/" + lesson.id() + "/marks", body);
            if (answer.status() == UNAUTHORIZED) {
                load.loginEnded();
                browser.signIn(user);
            }
            return answer;
        } catch (UncheckedIOException | IllegalStateException e) {
            return null;
        }
    }

    private static boolean isPassing(@Nullable Answer answer) {
        return answer == null
                || answer.status() == UNAUTHORIZED
                || answer.status() == TOO_MANY
                || answer.status() >= BAD_GATEWAY;
    }

    private List<Map<String, Object>> column(int number) {
        return IntStream.range(0, lesson.students().size())
                .mapToObj(row -> Map.<String, Object>of(
                        "studentId",
                        lesson.students().get(row),
                        "markId",
                        PREFIX + name + "-" + number + "-" + row,
                        "value",
                        SCALE.get((number + row) % SCALE.size()),
                        "seen",
                        0))
                .toList();
    }

    private static void pause(Duration pause) {
        LockSupport.parkNanos(pause.toNanos());
    }
}
