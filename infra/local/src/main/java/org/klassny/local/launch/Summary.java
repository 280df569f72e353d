package org.klassny.local.launch;

import java.util.Locale;
import java.util.Set;

/** What the user needs to know once everything is ready. */
final class Summary {

    private Summary() {}

    static void print(LocalStack stack, Set<Service> without, Progress progress) {
        long megabytes = stack.processes().stream().mapToLong(Memory::megabytes).sum();
        progress.say("""

                Klassny is ready: %s

                  log in as    head deputy admin secretary methodist teacher homeroom
                               student guardian auditor; stranger teaches at another school
                  password     klassny-demo
                  mail         %s
                  logs         %s""".formatted(
                        stack.ports().url(Service.GATEWAY),
                        stack.mailbox().url(),
                        stack.data().logs()));
        SchoolClock clock = stack.environments().clock();
        progress.say("  school day   " + clock.day());
        clock.schoolDayAfterSunday().ifPresent(thursday -> {
            progress.say("               no lessons, so all are locked; for Thursday at two:");
            progress.say("               make down && KLASSNY_CLOCK=" + thursday + " make up");
        });
        for (Service service : Service.values()) {
            if (without.contains(service)) {
                progress.say("  " + service.word() + " is yours to run, with the environment of "
                        + stack.environments().write(service));
            }
        }
        progress.say(String.format(Locale.ROOT, "%n%.1f s, %.1f GB", progress.seconds(), megabytes / 1024.0));
    }
}
