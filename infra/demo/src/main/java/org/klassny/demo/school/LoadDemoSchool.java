package org.klassny.demo.school;

import java.io.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/**
 * Brings a demo school in through the gateway: {@code LoadDemoSchool <address of the gateway> small|full}. What is there
 * already stays as it is, so that a run that was cut off is finished by the next one.
 */
public final class LoadDemoSchool {

    private LoadDemoSchool() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2 || !List.of("small", "full").contains(arguments[1])) {
            System.err.println("usage: LoadDemoSchool <address of the gateway> small|full");
            System.exit(2);
        }
        var begun = System.nanoTime();
        load(
                arguments[0],
                arguments[1].equals("full") ? SchoolPlan.full() : SchoolPlan.small(),
                new Steps(System.out, atTerminal()));
        System.out.println(
                String.format(Locale.ROOT, "  demo: %-26s %8.1f s", "all", (System.nanoTime() - begun) / 1e9));
    }

    private static boolean atTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static void load(String gateway, SchoolPlan plan, Steps steps) {
        var users = signedIn(gateway, List.of("admin", "deputy", "teacher", "homeroom"));
        var admin = users.get(0);
        var deputy = users.get(1);
        var teacher = users.get(2);
        var people = new PeopleLoader(admin, steps);
        people.school();
        var today = today(teacher);
        var calendar = SchoolCalendar.around(today);
        var history = new HistoryLoader(deputy, admin, steps);
        var begins = history.begin(today);
        var ids = new SetUp(admin, deputy, steps).enter(plan, calendar, today, begins);

        var lessons = YearLessons.read(deputy, plan, calendar.from(), today);
        var held = lessons.historyBefore(begins);
        var absences = new AbsenceLoader(deputy, steps);
        if (!held.isEmpty()) {
            absences.substitutions(plan, today, held.getLast().date());
            absences.controlWorks(lessons.from(held.getFirst().date()));
        }
        history.lessons(plan, ids, held);
        if (!held.isEmpty()) {
            new CorrectionLoader(teacher, users.get(3), deputy, steps)
                    .load(calendar.termOn(held.getLast().date()));
        }
    }

    /** In their order, but at the same time: a login is mostly waiting for hashes. */
    private static List<Entry> signedIn(String gateway, List<String> users) {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var entries = users.stream()
                    .map(user -> CompletableFuture.supplyAsync(() -> new Entry(Visitor.signedIn(gateway, user)), hands))
                    .toList();
            return entries.stream().map(CompletableFuture::join).toList();
        }
    }

    /** The school's day, by the gateway's clock: the journal knows the school only after its first event has come there. */
    private static LocalDate today(Entry teacher) {
        return LocalDate.parse(
                teacher.getWhenKnown("/api/journal/day").path("today").asString());
    }

    static Map<String, Object> name(Name name) {
        return Map.of("surname", name.surname(), "given", name.given(), "patronymic", name.patronymic());
    }

    static List<String> accounts() {
        return List.of("head", "deputy", "admin", "secretary", "methodist", "auditor", "teacher", "homeroom");
    }
}
