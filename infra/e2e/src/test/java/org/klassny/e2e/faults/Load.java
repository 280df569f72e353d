package org.klassny.e2e.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.border.Browser;
import org.klassny.e2e.border.Browser.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Four people save columns at the same time, until they are told that it is enough. */
final class Load {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int PATIENCE_SECONDS = 120;

    private final Set<String> acknowledged = new ConcurrentSkipListSet<>();
    private final ConcurrentLinkedQueue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger columns = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger logins = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean enough;

    /** Each has a login of his own; the deputy may do in every lesson what its teacher may. */
    static Load begin(LocalStack stack, String name, List<Lesson> lessons) {
        var load = new Load();
        for (var session = 0; session < 4; session++) {
            var lesson = lessons.get(session % lessons.size());
            var browser = Browser.signedIn(stack.gateway(), "deputy");
            load.threads.execute(new Teacher(browser, "deputy", name + session, lesson, load));
        }
        return load;
    }

    boolean goesOn() {
        return !enough;
    }

    void triedAgain() {
        again.incrementAndGet();
    }

    void loginEnded() {
        logins.incrementAndGet();
    }

    /** For good: a cell that is not stored, and any answer but 200, is one that would have lost what was typed. */
    void answered(Answer answer) {
        columns.incrementAndGet();
        if (answer.status() != OK) {
            unexpected.add(answer.status() + " " + answer.body());
            return;
        }
        JSON.readTree(answer.body()).path("cells").forEach(cell -> {
            if (cell.path("outcome").asString().equals("STORED")) {
                acknowledged.add(cell.path("id").asString());
            } else {
                unexpected.add(cell.toString());
            }
        });
    }

    int columns() {
        return columns.get();
    }

    /** How often a request was sent once more. */
    int triesAgain() {
        return again.get();
    }

    int loginsEnded() {
        return logins.get();
    }

    List<String> unexpected() {
        return new ArrayList<>(unexpected);
    }

    /** The ids of the marks that the server said to be on disk, once nobody waits for an answer any more. */
    Set<String> end() throws InterruptedException {
        enough = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("somebody still waits for an answer");
        }
        return new TreeSet<>(acknowledged);
    }
}
