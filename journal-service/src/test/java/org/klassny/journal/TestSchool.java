package org.klassny.journal;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.klassny.demo.FactWriter;
import org.klassny.demo.SchoolFact;
import org.klassny.demo.SchoolFact.GuardianLinked;
import org.klassny.demo.SchoolFact.GuardianUnlinked;
import org.klassny.demo.SchoolFact.HomeroomAssigned;
import org.klassny.demo.SchoolFact.LessonCancelled;
import org.klassny.demo.SchoolFact.LessonMoved;
import org.klassny.demo.SchoolFact.LessonScheduled;
import org.klassny.demo.SchoolFact.RosterMemberAdded;
import org.klassny.demo.SchoolFact.RosterMemberRemoved;
import org.klassny.demo.SchoolFact.SchoolRegistered;
import org.klassny.demo.SchoolFact.StudentDeparted;
import org.klassny.demo.SchoolFact.StudentEnrolled;
import org.klassny.demo.SchoolFact.StudentTransferred;
import org.klassny.demo.SchoolFact.SubstitutionArranged;
import org.klassny.demo.SchoolFact.SubstitutionWithdrawn;
import org.klassny.demo.SchoolFact.TeachingGroupFormed;
import org.klassny.demo.SchoolFact.TeachingLoadEnded;
import org.klassny.demo.SchoolFact.TeachingLoadSet;
import org.klassny.demo.SchoolFact.TermSet;
import org.klassny.teststack.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Facts of school-1 (7-Б with thirty students of staff-anna, a first class, a substitution for staff-petr by staff-oleg)
 * and of school-2, written to Kafka once.
 */
public final class TestSchool {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static boolean written;

    private TestSchool() {}

    public static String student(int place) {
        return "student-%02d".formatted(place);
    }

    private static synchronized void write() {
        if (written) {
            return;
        }
        try (var writer = new FactWriter(Stack.kafka().bootstrap(), Clock.systemUTC())) {
            writer.write("school-1", facts());
            writer.write(
                    "school-2",
                    List.of(
                            new SchoolRegistered("school-2", "Europe/Moscow"),
                            new TeachingGroupFormed("group-foreign", 7, List.of("class-foreign")),
                            new RosterMemberAdded("group-foreign", "student-foreign", SEPTEMBER),
                            new TermSet("term-2", "year-2", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 27)),
                            lesson("lesson-foreign", "group-foreign", "subject-algebra", "staff-foreign", TODAY, 9)));
        }
        written = true;
    }

    private static List<SchoolFact> facts() {
        var facts = new ArrayList<SchoolFact>();
        facts.add(new SchoolRegistered("school-1", "Europe/Moscow"));
        facts.add(new TermSet("term-2", "year-1", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 27)));
        facts.add(new TeachingGroupFormed("group-7b", 7, List.of("class-7b")));
        facts.add(new TermSet("term-ending", "year-1", LocalDate.of(2026, 10, 1), TODAY.plusDays(2)));
        facts.add(new TermSet("term-1", "year-1", SEPTEMBER, LocalDate.of(2026, 10, 30)));
        facts.add(new TeachingGroupFormed("group-1a", 1, List.of("class-1a")));
        facts.add(new HomeroomAssigned("class-7b", "staff-homeroom"));
        // entered, taken back as a whole and entered again from the same day
        facts.add(new RosterMemberAdded("group-7b", student(30), SEPTEMBER));
        facts.add(new RosterMemberRemoved("group-7b", student(30), SEPTEMBER.minusDays(1)));
        for (var place = 1; place <= 30; place++) {
            facts.add(new RosterMemberAdded("group-7b", student(place), SEPTEMBER));
        }
        facts.add(new RosterMemberAdded("group-7b", "student-left", SEPTEMBER));
        facts.add(new RosterMemberRemoved("group-7b", "student-left", TODAY.minusDays(1)));
        facts.add(new RosterMemberAdded("group-7b", "student-newcomer", TODAY.plusDays(1)));
        facts.add(new RosterMemberAdded("group-1a", student(41), SEPTEMBER));
        facts.add(new StudentEnrolled(student(1), "class-6b", SEPTEMBER.minusYears(1), "14", SEPTEMBER.minusYears(1)));
        facts.add(new StudentTransferred(student(1), "class-6b", "class-7b", SEPTEMBER, "31", SEPTEMBER));
        facts.add(new StudentEnrolled(student(2), "class-7a", SEPTEMBER, "15", SEPTEMBER));
        facts.add(new StudentEnrolled("student-left", "class-7b", SEPTEMBER, "16", SEPTEMBER));
        facts.add(new StudentDeparted("student-left", "class-7b", TODAY.minusDays(1), "40", TODAY.minusDays(2)));
        facts.add(new GuardianLinked("guardian-01", student(1), "MOTHER"));
        facts.add(new GuardianLinked("guardian-01", student(2), "GUARDIAN"));
        facts.add(new GuardianUnlinked("guardian-01", student(2)));
        facts.add(new TeachingLoadSet("load-7b", "group-7b", "subject-algebra", "staff-anna", 5));
        facts.add(new TeachingLoadSet("load-new", "group-7b", "subject-music", "staff-music", 1));
        facts.add(new TeachingLoadSet("load-old", "group-7b", "subject-music", "staff-gone", 1));
        facts.add(new TeachingLoadEnded("load-old"));
        facts.add(lesson("lesson-now", "group-7b", "subject-algebra", "staff-anna", TODAY, 9));
        facts.add(lesson("lesson-history", "group-7b", "subject-algebra", "staff-anna", TODAY, 8));
        facts.add(lesson("lesson-yesterday", "group-7b", "subject-algebra", "staff-anna", TODAY.minusDays(1), 9));
        facts.add(lesson("lesson-tomorrow", "group-7b", "subject-algebra", "staff-anna", TODAY.plusDays(1), 9));
        facts.add(lesson("lesson-moved", "group-7b", "subject-algebra", "staff-anna", TODAY.minusDays(2), 9));
        facts.add(new LessonMoved("lesson-moved", "term-2", TODAY, 1, LocalTime.of(8, 0), LocalTime.of(8, 45)));
        facts.add(lesson("lesson-cancelled", "group-7b", "subject-algebra", "staff-anna", TODAY, 9));
        facts.add(new LessonCancelled("lesson-cancelled"));
        facts.add(lesson("lesson-october", "group-7b", "subject-algebra", "staff-anna", LocalDate.of(2026, 10, 30), 9));
        facts.add(lesson("lesson-last", "group-7b", "subject-art", "staff-art", TODAY, 14));
        facts.add(new LessonScheduled(
                "lesson-september",
                "group-7b",
                "subject-art",
                "term-1",
                "staff-art",
                LocalDate.of(2026, 9, 10),
                2,
                LocalTime.of(9, 0),
                LocalTime.of(9, 45)));
        facts.add(geography("lesson-geo-1", "group-7b", TODAY.minusDays(3)));
        facts.add(geography("lesson-geo-2", "group-7b", TODAY));
        facts.add(geography("lesson-geo-3", "group-7b", TODAY.plusDays(1)));
        facts.add(new TeachingGroupFormed("group-8v", 8, List.of("class-8v")));
        facts.add(new RosterMemberAdded("group-8v", student(51), SEPTEMBER));
        facts.add(geography("lesson-8v", "group-8v", TODAY));
        facts.add(lesson("lesson-first-class", "group-1a", "subject-reading", "staff-anna", TODAY, 9));
        facts.add(lesson("lesson-physics", "group-7b", "subject-physics", "staff-petr", TODAY, 8));
        facts.add(lesson("lesson-physics-2", "group-7b", "subject-physics", "staff-petr", TODAY.minusDays(1), 8));
        facts.add(lesson("lesson-chemistry", "group-7b", "subject-chemistry", "staff-olga", TODAY, 10));
        facts.add(lesson("lesson-chemistry-2", "group-7b", "subject-chemistry", "staff-olga", TODAY.minusDays(1), 10));
        facts.add(new SubstitutionArranged("substitution-4", "lesson-chemistry", "staff-igor", "LEAVE"));
        facts.add(new SubstitutionArranged("substitution-5", "lesson-chemistry-2", "staff-igor", "LEAVE"));
        facts.add(new SubstitutionArranged("substitution-1", "lesson-physics", "staff-oleg", "ILLNESS"));
        facts.add(new SubstitutionArranged("substitution-2", "lesson-physics-2", "staff-oleg", "ILLNESS"));
        facts.add(new SubstitutionArranged("substitution-3", "lesson-now", "staff-lost", "TRAINING"));
        facts.add(new SubstitutionWithdrawn("substitution-3", "lesson-now"));
        return facts;
    }

    private static LessonScheduled geography(String id, String group, LocalDate date) {
        return new LessonScheduled(
                id,
                group,
                "subject-geography",
                "term-ending",
                "staff-geo",
                date,
                3,
                LocalTime.of(9, 55),
                LocalTime.of(10, 40));
    }

    private static LessonScheduled lesson(
            String id, String group, String subject, String teacher, LocalDate date, int hour) {
        return new LessonScheduled(
                id, group, subject, "term-2", teacher, date, hour - 7, LocalTime.of(hour, 0), LocalTime.of(hour, 45));
    }

    /** Lets a test class begin when the facts are in the service's own tables. */
    static final class Arrived implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            write();
            var db = SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
            await().atMost(Duration.ofSeconds(60)).until(() -> arrived(db));
        }

        private static boolean arrived(JdbcClient db) {
            return count(db, "scheduled_lesson where lesson_id = 'lesson-foreign'") == 1
                    && count(db, "scheduled_lesson") == 19
                    && count(db, "substitution") == 5
                    && count(db, "substitution where withdrawn") == 1
                    && count(db, "scheduled_lesson where cancelled") == 1
                    && count(db, "roster_member where school_id = 'school-1'") == 34
                    && count(db, "roster_member where ends_on is not null") == 1
                    && count(db, "school") == 2
                    && count(db, "term") == 4
                    && count(db, "class_member") == 4
                    && count(db, "class_member where ends_on is null") == 2
                    && count(db, "guardianship") == 1
                    && count(db, "teaching_load") == 2
                    && count(db, "homeroom") == 1;
        }

        private static long count(JdbcClient db, String what) {
            return db.sql("select count(*) from " + what).query(Long.class).single();
        }
    }
}
