package org.klassny.demo.school;

import java.io.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        var admin = new Entry(Visitor.signedIn(gateway, "admin"));
        var deputy = new Entry(Visitor.signedIn(gateway, "deputy"));
        var teacher = new Entry(Visitor.signedIn(gateway, "teacher"));
        var people = new PeopleLoader(admin, steps);
        people.school();
        var today = today(teacher);
        var calendar = SchoolCalendar.around(today);
        people.school(plan);
        steps.sideBySide(quiet -> new PeopleLoader(admin, quiet).students(plan, calendar), quiet -> {
            var schedule = new ScheduleLoader(deputy, quiet);
            schedule.load(plan, calendar);
            schedule.lessons(plan, calendar, today);
        });
        new JournalLoader(deputy, steps).load(plan, calendar);

        var history = new HistoryLoader(deputy, admin, steps);
        var begins = history.begin(today);
        var lessons = YearLessons.read(deputy, plan, calendar.from(), today);
        var held = lessons.historyBefore(begins);
        var absences = new AbsenceLoader(deputy, steps);
        if (!held.isEmpty()) {
            absences.substitutions(plan, today, held.getLast().date());
            absences.controlWorks(lessons.from(held.getFirst().date()));
        }
        history.lessons(plan, held);
        history.termMarks(plan, calendar, begins);
        if (!held.isEmpty()) {
            var homeroom = new Entry(Visitor.signedIn(gateway, "homeroom"));
            new CorrectionLoader(teacher, homeroom, deputy, steps)
                    .load(calendar.termOn(held.getLast().date()));
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
