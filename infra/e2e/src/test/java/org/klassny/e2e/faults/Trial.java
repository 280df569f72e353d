package org.klassny.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.klassny.e2e.Lessons;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.Notices;
import org.klassny.e2e.Runs;

/** Servers are killed one after another under a load of saves, and each is started again by the launcher's own command. */
final class Trial {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final LocalTime NOW = LocalTime.of(10, 0);

    /** Saves of all four that are waited for before and after each death. */
    private static final int COLUMNS = 8;

    /**
     * Between the mail server's answer and its record: such a letter goes again under its Message-ID. Letters are posted one
     * after another, so a death parts one at most.
     */
    private static final Set<Server> PART_A_LETTER_FROM_ITS_RECORD = EnumSet.of(Server.NOTIFICATION, Server.POSTGRES);

    private final LocalStack stack;
    private final String name;
    private final String prefix;
    private final List<Lesson> lessons;
    private final List<String> lines = new ArrayList<>();

    Trial(LocalStack stack, String name) {
        this.stack = stack;
        this.name = name;
        this.prefix = Teacher.PREFIX + name;
        this.lessons = Lesson.begun(stack.as("deputy"), stack.today(), NOW);
        assertThat(lessons).isNotEmpty();
        Notices.atOnce(stack);
    }

    /** How long letters may take: one that was on its way when its server died goes again after a quarter of an hour. */
    void run(Duration letters, Server... servers) throws InterruptedException {
        var load = Load.begin(stack, name, lessons);
        awaitSaves(load);
        for (var server : servers) {
            var before = load.triesAgain();
            var begun = System.nanoTime();
            server.kill(stack);
            var up = stack.up();
            assertThat(up.status()).as(up.output()).isZero();
            awaitSaves(load);
            lines.add("killed %-13s saves go on after %4.1f s, %3d requests were sent again"
                    .formatted(server, (System.nanoTime() - begun) / 1e9, load.triesAgain() - before));
        }
        var acknowledged = load.end();
        lines.add("%d columns acknowledged, %d marks; %d requests sent again, %d logins had ended"
                .formatted(load.columns(), acknowledged.size(), load.triesAgain(), load.loginsEnded()));
        assertThat(load.unexpected()).isEmpty();
        assertEachOnce(acknowledged);
        assertToldOnce(acknowledged, letters, (int) Stream.of(servers)
                .filter(PART_A_LETTER_FROM_ITS_RECORD::contains)
                .count());
        assertWhole();
        lines.forEach(System.out::println);
    }

    private static void awaitSaves(Load load) {
        var now = load.columns();
        await().atMost(SOON).until(() -> load.columns() >= now + COLUMNS);
    }

    private void assertEachOnce(Set<String> acknowledged) {
        var copies = await().atMost(SOON).until(() -> Copies.of(stack, prefix, lessons), Copies::even);
        lines.add("%-24s %6s %6s %8s %6s".formatted("marks in", "all", "once", "missing", "twice"));
        copies.byPlace().forEach((place, marks) -> lines.add(count(place, acknowledged, marks)));
        lines.add("%d records were sent to the topic again, with the number they had".formatted(copies.sentAgain()));
        copies.byPlace().forEach((place, marks) -> {
            assertThat(marks.keySet()).as(place).isEqualTo(acknowledged);
            assertThat(marks.values()).as(place).containsOnly(1);
        });
    }

    private void assertToldOnce(Set<String> acknowledged, Duration patience, int parted) {
        var child = Set.copyOf(stack.database("journal")
                .sql("select mark_id from gradebook_mark where student_id = ? and mark_id like ?")
                .params(Lessons.STUDENT, prefix + "%")
                .query(String.class)
                .list());
        assertThat(acknowledged).containsAll(child);
        var told = await().atMost(SOON.plus(patience))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> Told.of(stack, prefix),
                        it -> it.read().size()
                                        + (patience.isZero() ? it.waiting().size() : 0)
                                >= child.size());
        lines.add(count("letters to the guardian", child, told.read()));
        var postedAgain =
                told.letters().values().stream().mapToInt(times -> times - 1).sum();
        lines.add("%d letters, %d marks wait for one, %d letters were posted twice under their Message-ID"
                .formatted(told.sent().size(), told.waiting().size(), postedAgain));
        assertThat(postedAgain).as(told.letters().toString()).isLessThanOrEqualTo(parted);
        assertThat(told.read().values()).allMatch(times -> times == 1);
        assertThat(told.waiting()).doesNotContainAnyElementsOf(told.read().keySet());
        assertThat(told.read().size() + told.waiting().size()).isEqualTo(child.size());
        assertThat(told.letters().keySet()).isEqualTo(told.sent());
    }

    private void assertWhole() {
        var auditor = stack.as("auditor");
        for (var service : List.of("journal", "schedule", "people", "notification")) {
            var verified = Runs.finished(auditor, "/api/reporting/verifications", Map.of("service", service));
            var whole = verified.path("ok").asBoolean(false);
            lines.add("verification of %-13s %d events, %s"
                    .formatted(service + ":", verified.path("events").asInt(), whole ? "whole" : verified));
            assertThat(whole).as(verified.toString()).isTrue();
        }
        var replay = Runs.finished(auditor, "/api/reporting/replays", Map.of("projection", "fill-rate"));
        assertThat(replay.path("equal").asBoolean(false)).as(replay.toString()).isTrue();
    }

    private static String count(String place, Set<String> wanted, Map<String, Integer> found) {
        var once = found.values().stream().filter(times -> times == 1).count();
        var missing = wanted.stream().filter(mark -> !found.containsKey(mark)).count();
        return "%-24s %6d %6d %8d %6d".formatted(place, found.size(), once, missing, found.size() - once);
    }
}
