package org.klassny.people.group.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.klassny.kit.log.KafkaClients;
import org.klassny.people.PeopleTest;
import org.klassny.people.TestSchool;
import org.klassny.people.reference.inbound.Timetable;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class GroupApiTest {

    private static final String GROUPS = "/api/people/groups";
    private static final String ENGLISH = GROUPS + "/group-7b-english";

    private final Api api;
    private final Session admin;
    private final Timetable timetable;

    GroupApiTest(@Autowired Api api, @Autowired KafkaClients kafka) {
        this.api = api;
        this.admin = api.as("staff-admin", "ADMINISTRATOR");
        this.timetable = new Timetable(kafka);
    }

    @Test
    void aGroupOfAWholeClassHasItsStudentsWithoutFurtherWork() {
        var roster = admin.get(GROUPS + "/group-7b/roster");
        assertThat(roster.values("students", "studentId")).contains("student-anna", "student-boris");
        assertThat(roster.entry("students", "studentId", "student-anna")
                        .path("from")
                        .asString())
                .isEqualTo("2026-09-01");
        var listed = admin.get(GROUPS).entry("groups", "groupId", "group-7b");
        assertThat(listed.path("wholeClass").asBoolean()).isTrue();
        assertThat(listed.path("classIds").toString()).isEqualTo("[\"class-7b\"]");
        assertThat(listed.path("members").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aGroupFormedLaterTakesTheClassOver() {
        TestSchool.schoolClass(admin, "class-late", "6-Г", 6);
        TestSchool.student(admin, "student-late", "Позднева", "Полина", "class-late");
        TestSchool.group(admin, "group-late", "6-Г", "class-late", true);
        assertThat(admin.get(GROUPS + "/group-late/roster").values("students", "studentId"))
                .containsExactly("student-late");
    }

    @Test
    void aRosterMadeByHandIsChangedDayByDay() {
        TestSchool.student(admin, "student-hand", "Ручкина", "Рита", "class-7b");
        var member = ENGLISH + "/members/student-hand";
        assertThat(admin.put(member, "{\"from\": \"2026-09-01\"}").status()).isEqualTo(204);
        assertThat(admin.put(member, "{\"from\": \"2026-09-01\"}").status()).isEqualTo(204);
        assertThat(admin.put(member, "{\"from\": \"2026-10-01\"}").problem()).isEqualTo("409 already-member /from");
        assertThat(admin.post(member + "/removal", "{\"until\": \"2026-08-31\"}")
                        .problem())
                .isEqualTo("409 date-before-enrollment /until");
        assertThat(admin.post(member + "/removal", "{\"until\": \"2026-10-31\"}")
                        .status())
                .isEqualTo(204);
        assertThat(admin.get(ENGLISH + "/roster")
                        .entry("students", "studentId", "student-hand")
                        .path("until")
                        .asString())
                .isEqualTo("2026-10-31");
        assertThat(admin.put(member, "{\"from\": \"2026-10-31\"}").problem()).isEqualTo("409 already-member /from");
        assertThat(admin.put(member, "{\"from\": \"2026-11-01\"}").status()).isEqualTo(204);
    }

    @Test
    void refusesAMemberWhoIsNotInTheClassAndAHandOnAClassesOwnRoster() {
        assertThat(admin.put(ENGLISH + "/members/student-vera", "{\"from\": \"2026-09-01\"}")
                        .problem())
                .isEqualTo("409 student-not-in-class /from");
        assertThat(admin.put(ENGLISH + "/members/student-anna", "{\"from\": \"2026-08-31\"}")
                        .problem())
                .isEqualTo("409 student-not-in-class /from");
        assertThat(admin.put(GROUPS + "/group-7b/members/student-vera", "{\"from\": \"2026-09-01\"}")
                        .problem())
                .isEqualTo("409 group-follows-its-class");
        assertThat(admin.post(GROUPS + "/group-7b/members/student-anna/removal", "{\"until\": \"2026-09-01\"}")
                        .problem())
                .isEqualTo("409 group-follows-its-class");
        assertThat(admin.post(ENGLISH + "/members/student-vera/removal", "{\"until\": \"2026-09-01\"}")
                        .problem())
                .isEqualTo("409 not-a-member");
        assertThat(admin.put(ENGLISH + "/members/student-anna", "{}").problem()).isEqualTo("400 invalid-request /from");
        assertThat(api.as("staff-ulyana", "TEACHER")
                        .put(ENGLISH + "/members/student-anna", "{\"from\": \"2026-09-01\"}")
                        .problem())
                .isEqualTo("403 role-missing");
    }

    @Test
    void refusesAGroupThatCannotBe() {
        assertThat(admin.put(GROUPS + "/group-x", request("class-7a\", \"class-7b", true))
                        .problem())
                .isEqualTo("400 whole-class-needs-one-class /classIds");
        assertThat(admin.put(GROUPS + "/group-x", request("class-other", false)).problem())
                .isEqualTo("404 unknown-class /classIds/0");
        assertThat(admin.put(GROUPS + "/group-7b", request("class-7a", true)).problem())
                .isEqualTo("409 group-follows-its-class");
        assertThat(admin.put(GROUPS + "/group-7b-english", request("class-7b", true))
                        .problem())
                .isEqualTo("409 group-follows-its-class");
        assertThat(api.of("school-2", "staff-other", "ADMINISTRATOR")
                        .put(GROUPS + "/group-7b", request("class-other", false))
                        .problem())
                .isEqualTo("409 id-taken");
        assertThat(api.as("staff-clara", "HOMEROOM_TEACHER")
                        .put(GROUPS + "/group-x", request("class-7b", false))
                        .problem())
                .isEqualTo("403 role-missing");
    }

    @Test
    void aTeacherReadsTheRosterWhileTheLoadLasts() {
        var ulyana = api.as("staff-ulyana", "TEACHER");
        assertThat(ulyana.get(ENGLISH + "/roster").problem()).isEqualTo("403 not-your-group");
        timetable.teaches("load-english", "group-7b-english", "staff-ulyana");
        await().untilAsserted(() ->
                assertThat(ulyana.get(ENGLISH + "/roster").status()).isEqualTo(200));
        assertThat(ulyana.get("/api/people/classes/class-7b/roster").status()).isEqualTo(200);
        assertThat(api.as("staff-ulyana", "HOMEROOM_TEACHER")
                        .get(ENGLISH + "/roster")
                        .problem())
                .isEqualTo("403 not-your-group");
        timetable.teachesNoLonger("load-english");
        await().untilAsserted(() ->
                assertThat(ulyana.get(ENGLISH + "/roster").problem()).isEqualTo("403 not-your-group"));
    }

    @Test
    void aSubstituteReadsTheRosterOnTheDay() {
        var sub = api.as("staff-substitute", "TEACHER");
        timetable.replaces("substitution-tomorrow", "group-7b", "staff-substitute", "2026-11-21");
        timetable.replaces("substitution-today", "group-7b-english", "staff-substitute", "2026-11-20");
        await().untilAsserted(
                        () -> assertThat(sub.get(ENGLISH + "/roster").status()).isEqualTo(200));
        assertThat(sub.get(GROUPS + "/group-7b/roster").problem()).isEqualTo("403 not-your-group");
        timetable.replacesNoLonger("substitution-today");
        await().untilAsserted(
                        () -> assertThat(sub.get(ENGLISH + "/roster").problem()).isEqualTo("403 not-your-group"));
    }

    @Test
    void homeroomTeacherAndControlReadTheRosterAndOthersDoNot() {
        var path = GROUPS + "/group-7b/roster";
        assertThat(api.as("staff-clara", "HOMEROOM_TEACHER").get(path).status()).isEqualTo(200);
        for (var role : new String[] {"HEAD", "DEPUTY", "METHODIST", "AUDITOR", "ADMINISTRATOR", "SECRETARY"}) {
            assertThat(api.as("somebody", role).get(path).status()).as(role).isEqualTo(200);
        }
        assertThat(api.as("guardian-olga", "GUARDIAN").get(path).problem()).isEqualTo("403 role-missing");
        assertThat(api.of("school-2", "staff-other", "HEAD").get(path).problem())
                .isEqualTo("404 unknown-group");
    }

    private static String request(String classId, boolean wholeClass) {
        return """
                {"name": "Группа", "gradeLevel": 7, "classIds": ["%s"], "wholeClass": %b}
                """.formatted(classId, wholeClass);
    }
}
