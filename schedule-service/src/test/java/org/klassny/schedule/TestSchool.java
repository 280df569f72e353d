package org.klassny.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.klassny.schedule.reference.inbound.Fact.GuardianLinked;
import org.klassny.schedule.reference.inbound.Fact.GuardianUnlinked;
import org.klassny.schedule.reference.inbound.Fact.RosterMemberAdded;
import org.klassny.schedule.reference.inbound.Fact.RosterMemberRemoved;
import org.klassny.schedule.reference.inbound.Fact.SchoolRegistered;
import org.klassny.schedule.reference.inbound.Fact.TeachingGroupFormed;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Facts of school-1 (7-Б whole and in two halves, 7-В, 1-А, six eighth
 * classes group-c1 to group-c6 for tests of their own; Anna on the roster of 7-Б with a guardian) and of school-2,
 * and what all test classes of school-1 share: year-2026 with two terms and holidays, bells, subjects, rooms.
 */
public final class TestSchool {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static boolean written;

    private TestSchool() {}

    private static synchronized void write() {
        if (written) {
            return;
        }
        try (var people = new PeopleFacts()) {
            people.write("school-1", "school-1", new SchoolRegistered("school-1", "Europe/Moscow"));
            people.write("school-2", "school-2", new SchoolRegistered("school-2", "Asia/Vladivostok"));
            people.write("school-1", "group-7b", new TeachingGroupFormed("group-7b", 7, List.of("class-7b"), true));
            people.write(
                    "school-1", "group-7b-1", new TeachingGroupFormed("group-7b-1", 7, List.of("class-7b"), false));
            people.write("school-1", "group-7b-2", new TeachingGroupFormed("group-7b-2", 7, List.of("class-7b"), null));
            people.write("school-1", "group-7v", new TeachingGroupFormed("group-7v", 7, List.of("class-7v"), true));
            people.write("school-1", "group-1a", new TeachingGroupFormed("group-1a", 1, List.of("class-1a"), true));
            for (var place = 1; place <= 6; place++) {
                var group = "group-c" + place;
                people.write("school-1", group, new TeachingGroupFormed(group, 8, List.of("class-c" + place), true));
            }
            people.write("school-2", "group-2", new TeachingGroupFormed("group-2", 7, List.of("class-2"), true));
            people.write("school-1", "group-7b", new RosterMemberAdded("group-7b", "student-anna", SEPTEMBER));
            people.write("school-1", "group-7b", new RosterMemberAdded("group-7b", "student-left", SEPTEMBER));
            people.write(
                    "school-1",
                    "group-7b",
                    new RosterMemberRemoved("group-7b", "student-left", LocalDate.of(2026, 11, 10)));
            people.write("school-1", "guardian-1", new GuardianLinked("guardian-1", "student-anna"));
            people.write("school-1", "guardian-2", new GuardianLinked("guardian-2", "student-anna"));
            people.write("school-1", "guardian-2", new GuardianUnlinked("guardian-2", "student-anna"));
            people.write("school-2", "guardian-3", new GuardianLinked("guardian-3", "student-foreign"));
        }
        written = true;
    }

    /** A load of algebra, so that a teacher can have a place in the timetable. */
    public static void load(Session deputy, String loadId, String groupId, String teacherId) {
        done(deputy.put("/loads/" + loadId, """
                {'groupId': '%s', 'subjectId': 'subject-algebra', 'teacherId': '%s', 'hoursAWeek': 1}
                """.formatted(groupId, teacherId)));
    }

    /** An entry of the timetable by the main bells, without room, for the year. */
    public static Answer entry(Session deputy, String entryId, String loadId, int weekday, int period) {
        return deputy.put("/timetable/" + entryId, """
                {'loadId': '%s', 'weekday': %d, 'period': %d, 'bellsId': 'bells-main', 'from': '2026-09-01'}
                """.formatted(loadId, weekday, period));
    }

    private static void setUp(Session deputy) {
        done(deputy.put("/years/year-2026", "{'name': '2026/27', 'from': '2026-09-01', 'until': '2027-05-31'}"));
        done(deputy.put("/years/year-2026/terms/term-1", "{'name': '1', 'from': '2026-09-01', 'until': '2026-10-25'}"));
        done(deputy.put("/years/year-2026/terms/term-2", "{'name': '2', 'from': '2026-11-02', 'until': '2026-12-27'}"));
        done(deputy.put("/years/year-2026/holidays/holiday-first", """
                {'name': 'Дополнительные', 'from': '2026-12-07', 'until': '2026-12-13', 'gradeLevels': [1]}
                """));
        done(deputy.put("/bells/bells-main", """
                {'name': 'Основное', 'periods': [
                 {'period': 1, 'startsAt': '08:30', 'endsAt': '09:15'}, {'period': 2, 'startsAt': '09:25', 'endsAt': '10:10'},
                 {'period': 3, 'startsAt': '10:20', 'endsAt': '11:05'}, {'period': 4, 'startsAt': '11:15', 'endsAt': '12:00'},
                 {'period': 5, 'startsAt': '12:10', 'endsAt': '12:55'}, {'period': 6, 'startsAt': '13:05', 'endsAt': '13:50'},
                 {'period': 7, 'startsAt': '14:00', 'endsAt': '14:45'}]}
                """));
        done(deputy.put("/bells/bells-second", """
                {'name': 'Вторая смена', 'periods': [{'period': 1, 'startsAt': '14:00', 'endsAt': '14:40'}]}
                """));
        done(deputy.put("/subjects/subject-algebra", "{'name': 'Алгебра', 'shortName': 'Алг.'}"));
        done(deputy.put("/subjects/subject-english", "{'name': 'Английский язык', 'shortName': 'Англ.'}"));
        done(deputy.put("/rooms/room-204", "{'name': '204'}"));
        done(deputy.put("/rooms/room-205", "{'name': '205'}"));
    }

    public static void done(Answer answer) {
        assertThat(answer.problem()).isEqualTo("204");
    }

    /** Lets a test class begin when the facts are in the service's own tables and the school is set up. */
    static final class Arrived implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            write();
            var beans = SpringExtension.getApplicationContext(context);
            var db = beans.getBean(JdbcClient.class);
            await().atMost(Duration.ofSeconds(60)).until(() -> arrived(db));
            if (count(db, "room where school_id = 'school-1'") == 0) {
                setUp(beans.getBean(Api.class).as("staff-vera", "DEPUTY"));
            }
        }

        private static boolean arrived(JdbcClient db) {
            return count(db, "school where school_id in ('school-1', 'school-2')") == 2
                    && count(db, "teaching_group where school_id in ('school-1', 'school-2')") == 12
                    && count(db, "roster_member") == 2
                    && count(db, "roster_member where ends_on is not null") == 1
                    && count(db, "guardian_child") == 2;
        }

        private static long count(JdbcClient db, String what) {
            return db.sql("select count(*) from " + what).query(Long.class).single();
        }
    }
}
