package org.klassny.bench.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.klassny.demo.DemoSchool;
import org.klassny.demo.SchoolFact;
import org.klassny.demo.SchoolFact.LessonScheduled;
import org.klassny.demo.SchoolFact.RosterMemberAdded;
import org.klassny.demo.SchoolFact.TeachingGroupFormed;
import org.klassny.teststack.Tokens;

/**
 * A demo school in a time zone where it is early afternoon now: today's lessons have begun, no deadline passes during the
 * run, and the services' clock is this machine's, so that times of both can be compared.
 */
public record School(DemoSchool demo) {

    public static final int CLASSES = 16;
    public static final int STUDENTS = 30;
    public static final int LESSONS = 60;

    /** Marks for written works may be entered for seven days (J5). */
    public static final int OPEN_LESSONS = 7;

    private static final int HOUR_OF_THE_DAY = 13;
    private static final int PERIODS = 10;

    public static School now(Clock clock) {
        int hour = clock.instant().atOffset(ZoneOffset.UTC).getHour();
        int hours = HOUR_OF_THE_DAY - hour;
        var zone = ZoneOffset.ofHours(hours < -11 ? hours + 24 : hours);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new School(new DemoSchool("school-bench", zone.getId(), CLASSES, STUDENTS, LESSONS, today));
    }

    /** Of the demo school, and of one group more whose page has all its lessons in the days that are open. */
    public List<SchoolFact> facts() {
        var facts = new ArrayList<>(demo.facts());
        facts.add(new TeachingGroupFormed(pageGroup(), 9, List.of("class-page")));
        for (int place = 0; place < STUDENTS; place++) {
            facts.add(new RosterMemberAdded(
                    pageGroup(), student(CLASSES, place), demo.today().minus(1, ChronoUnit.YEARS)));
        }
        for (int number = 0; number < LESSONS; number++) {
            var startsAt = LocalTime.of(1 + number % PERIODS, 0);
            facts.add(new LessonScheduled(
                    pageLesson(number),
                    pageGroup(),
                    DemoSchool.SUBJECT,
                    demo.term(),
                    demo.teacher(CLASSES),
                    demo.today().minusDays(number / PERIODS),
                    1 + number % PERIODS,
                    startsAt,
                    startsAt.plusMinutes(45)));
        }
        return facts;
    }

    public String pageGroup() {
        return demo.group(CLASSES);
    }

    public String pageLesson(int number) {
        return demo.lesson(CLASSES, number);
    }

    public String student(int schoolClass, int place) {
        return demo.student(schoolClass, place);
    }

    /** Of the only teacher of a class, or of the page. */
    public String teacherToken(int schoolClass) {
        return token("TEACHER", demo.teacher(schoolClass));
    }

    public String token(String role, String person) {
        return Tokens.of(role).person(person).school(demo.id()).sign();
    }
}
