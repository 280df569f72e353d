package org.klassny.schedule.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@ScheduleTest
class TimetableApiTest {

    private static final int MONDAY = 1;
    private static final int TUESDAY = 2;
    private static final int WEDNESDAY = 3;

    private final Api api;

    TimetableApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void showsTheWeekOfGroupClassTeacherAndRoom() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-shown", "group-7v", "staff-shown");
        TestSchool.done(deputy.put("/timetable/entry-shown", """
                {'loadId': 'load-shown', 'weekday': 1, 'period': 1, 'roomId': 'room-205', 'bellsId': 'bells-main',
                 'from': '2026-09-01', 'until': '2026-12-31'}
                """));
        var teacher = api.as("staff-shown", "TEACHER");
        for (var filter :
                new String[] {"", "?groupId=group-7v", "?classId=class-7v", "?teacherId=staff-shown", "?roomId=room-205"
                }) {
            assertThat(entries(teacher, filter)).contains("""
                            {"entryId":"entry-shown","loadId":"load-shown","groupId":"group-7v","subjectId":"subject-algebra",\
                            "teacherId":"staff-shown","weekday":1,"period":1,"roomId":"room-205","bellsId":"bells-main",\
                            "from":"2026-09-01","until":"2026-12-31"}""");
        }
        assertThat(entries(teacher, "?teacherId=staff-nobody")).isEqualTo("[]");
        assertThat(entries(api.of("school-9", "staff-x", "DEPUTY"), "")).isEqualTo("[]");
    }

    @Test
    void refusesATeacherAClassOrARoomThatIsNeededTwiceAndNamesTheOtherEntry() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-a", "group-7b", "staff-a");
        TestSchool.load(deputy, "load-b", "group-7v", "staff-a");
        TestSchool.load(deputy, "load-c", "group-7b", "staff-c");
        TestSchool.load(deputy, "load-d", "group-7v", "staff-d");
        TestSchool.done(inRoom("entry-a", "load-a", "room-204"));
        var teacher = inRoom("entry-b", "load-b", "room-205");
        assertThat(teacher.problem()).isEqualTo("409 teacher-busy");
        assertThat(teacher.fact("otherEntryId")).isEqualTo("entry-a");
        assertThat(teacher.body().path("weekday").asInt()).isEqualTo(TUESDAY);
        assertThat(teacher.body().path("period").asInt()).isEqualTo(2);
        assertThat(teacher.fact("groupId")).isEqualTo("group-7b");
        assertThat(inRoom("entry-c", "load-c", "room-205").problem()).isEqualTo("409 class-busy");
        assertThat(inRoom("entry-d", "load-d", "room-204").problem()).isEqualTo("409 room-busy");
        TestSchool.done(inRoom("entry-d", "load-d", "room-205"));
        TestSchool.done(inRoom("entry-a", "load-a", "room-204"));
    }

    private Answer inRoom(String entry, String load, String room) {
        return api.as("staff-vera", "DEPUTY").put("/timetable/" + entry, """
                {'loadId': '%s', 'weekday': 2, 'period': 2, 'roomId': '%s', 'bellsId': 'bells-main', 'from': '2026-09-01'}
                """.formatted(load, room));
    }

    @Test
    void letsHalvesOfAClassRunSideBySideButNotBesideTheWholeClass() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-half-1", "group-7b-1", "staff-half-1");
        TestSchool.load(deputy, "load-half-2", "group-7b-2", "staff-half-2");
        TestSchool.load(deputy, "load-half-1b", "group-7b-1", "staff-half-3");
        TestSchool.load(deputy, "load-whole", "group-7b", "staff-whole");
        TestSchool.done(TestSchool.entry(deputy, "entry-half-1", "load-half-1", WEDNESDAY, 1));
        TestSchool.done(TestSchool.entry(deputy, "entry-half-2", "load-half-2", WEDNESDAY, 1));
        assertThat(TestSchool.entry(deputy, "entry-half-3", "load-half-1b", WEDNESDAY, 1)
                        .problem())
                .isEqualTo("409 class-busy");
        assertThat(TestSchool.entry(deputy, "entry-whole", "load-whole", WEDNESDAY, 1)
                        .problem())
                .isEqualTo("409 class-busy");
        TestSchool.done(TestSchool.entry(deputy, "entry-whole", "load-whole", WEDNESDAY, 2));
        assertThat(TestSchool.entry(deputy, "entry-half-2", "load-half-2", WEDNESDAY, 2)
                        .problem())
                .isEqualTo("409 class-busy");
    }

    @Test
    void comparesDaysAndTimesNotNumbers() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-days", "group-c3", "staff-days");
        TestSchool.done(between("entry-days-1", 7, "bells-main", "'from': '2026-09-01', 'until': '2026-10-31'"));
        assertThat(between("entry-days-2", 7, "bells-main", "'from': '2026-10-31'")
                        .problem())
                .isEqualTo("409 teacher-busy");
        TestSchool.done(between("entry-days-2", 7, "bells-main", "'from': '2026-11-01'"));
        assertThat(between("entry-days-3", 1, "bells-second", "'from': '2026-11-10'")
                        .problem())
                .isEqualTo("409 teacher-busy");
        TestSchool.done(deputy.post("/timetable/entry-days-2/end", "{'until': '2026-11-09'}"));
        TestSchool.done(between("entry-days-3", 1, "bells-second", "'from': '2026-11-10'"));
        assertThat(deputy.post("/timetable/entry-days-2/end", "{'until': '2026-11-10'}")
                        .problem())
                .isEqualTo("409 entry-ends-earlier /until");
    }

    private Answer between(String entry, int period, String bells, String days) {
        return api.as("staff-vera", "DEPUTY").put("/timetable/" + entry, """
                {'loadId': 'load-days', 'weekday': 4, 'period': %d, 'bellsId': '%s', %s}
                """.formatted(period, bells, days));
    }

    @Test
    void letsOneOfManyHaveThePlaceThatAllWantAtOnce() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-race", "group-c4", "staff-race");
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(place -> requests.submit(
                            () -> TestSchool.entry(deputy, "entry-race-" + place, "load-race", MONDAY, 5)))
                    .toList()
                    .stream()
                    .map(TimetableApiTest::joined)
                    .toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 204).allSatisfy(answer -> {
                assertThat(answer.problem()).isEqualTo("409 teacher-busy");
                assertThat(answer.fact("otherEntryId")).startsWith("entry-race-");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`loadId`: `load-none`,    `weekday`: 1, `period`: 1, `bellsId`: `bells-main`                  | 404 unknown-load /loadId",
                "`loadId`: `load-refused`, `weekday`: 1, `period`: 9, `bellsId`: `bells-main`                  | 404 unknown-period /period",
                "`loadId`: `load-refused`, `weekday`: 1, `period`: 1, `bellsId`: `bells-none`                  | 404 unknown-period /period",
                "`loadId`: `load-refused`, `weekday`: 1, `period`: 1, `bellsId`: `bells-main`, `roomId`: `x`   | 404 unknown-room /roomId",
                "`loadId`: `load-refused`, `weekday`: 8, `period`: 1, `bellsId`: `bells-main`                  | 400 invalid-request /weekday",
                "`loadId`: `load-refused`, `weekday`: 1, `bellsId`: `bells-main`                               | 400 invalid-request /period",
                "`loadId`: `load-refused`, `weekday`: 1, `period`: 1, `bellsId`: `bells-main`, `until`: `2026-08-31` | 400 dates-reversed /until",
                "`loadId`: `load-refused`, `weekday`: 1, `period`: 1, `bellsId`: `bells-main`, `colour`: `red` | 400 unknown-field /colour"
            })
    void refusesWhatIsNoPlaceInTheWeek(String fields, String problem) {
        TestSchool.load(api.as("staff-vera", "DEPUTY"), "load-refused", "group-c5", "staff-refused");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put("/timetable/entry-refused", "{" + fields.replace('`', '"') + ", 'from': '2026-09-01'}")
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void knowsNoEntryOfAnotherSchool() {
        var deputy = api.as("staff-vera", "DEPUTY");
        TestSchool.load(deputy, "load-own", "group-c5", "staff-own");
        TestSchool.done(TestSchool.entry(deputy, "entry-own", "load-own", TUESDAY, 6));
        var other = api.of("school-2", "staff-x", "DEPUTY");
        assertThat(other.post("/timetable/entry-own/end", "{'until': '2026-11-10'}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(TestSchool.entry(other, "entry-own", "load-own", TUESDAY, 6).problem())
                .isEqualTo("404 not-found");
        assertThat(TestSchool.entry(other, "entry-other", "load-own", TUESDAY, 6)
                        .problem())
                .isEqualTo("404 unknown-load /loadId");
    }

    private static Answer joined(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String entries(Session session, String filter) {
        return session.get("/timetable" + filter).body().path("entries").toString();
    }
}
