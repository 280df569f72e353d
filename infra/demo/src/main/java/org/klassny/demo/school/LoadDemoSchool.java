package org.klassny.demo.school;

import java.io.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the demo school in through the gateway: {@code LoadDemoSchool <address of the gateway>}. What is there already
 * stays as it is, so that a run that was cut off is finished by the next one.
 */
public final class LoadDemoSchool {

    private LoadDemoSchool() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: LoadDemoSchool <address of the gateway>");
            System.exit(2);
        }
        load(arguments[0], new Steps(System.out, atTerminal()));
    }

    private static boolean atTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static void load(String gateway, Steps steps) {
        var plan = SchoolPlan.small();
        var people = new PeopleLoader(new Entry(Visitor.signedIn(gateway, "admin")), steps);
        people.school();
        var today = today(gateway);
        var calendar = SchoolCalendar.around(today);
        people.load(plan, calendar);
        new ScheduleLoader(new Entry(Visitor.signedIn(gateway, "deputy")), steps).load(plan, calendar);
        new JournalLoader(new Entry(Visitor.signedIn(gateway, "deputy")), steps).load(plan, calendar);
    }

    /** The school's day, by the gateway's clock: the journal knows the school only after its first event has come there. */
    private static LocalDate today(String gateway) {
        var teacher = new Entry(Visitor.signedIn(gateway, "teacher"));
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
