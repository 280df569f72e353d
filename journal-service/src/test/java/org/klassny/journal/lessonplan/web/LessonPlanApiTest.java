package org.klassny.journal.lessonplan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JournalTest
class LessonPlanApiTest {

    private static final String GEOGRAPHY = "/api/journal/lesson-plans/group-7b/subject-geography";
    private static final String ART = "/api/journal/lesson-plans/group-7b/subject-art";
    private static final String ONE = "{\"topics\": [{\"number\": 1, \"topic\": \"Материки\"}], \"seen\": 0}";

    private final Api api;
    private final JdbcClient db;

    LessonPlanApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void givesTheLessonsTheirTopicsInOrderAndKeepsUnchangedTexts() {
        var geo = api.as("staff-geo", "TEACHER");
        assertThat(geo.get(GEOGRAPHY).body().path("version").asInt()).isZero();
        assertThat(geo.put(GEOGRAPHY, """
                        {"topics": [{"number": 10, "topic": "Материки"}, {"number": 20, "topic": "Океаны", "homework": "§ 4"}],
                         "seen": 0}
                        """).body().path("version").asInt()).isEqualTo(1);
        var notes = notes();
        assertThat(geo.put(GEOGRAPHY, """
                        {"topics": [{"number": 10, "topic": "Материки"}, {"number": 15, "topic": "Острова"},
                                    {"number": 20, "topic": "Океаны", "homework": "§ 4"}, {"number": 30, "topic": "Реки"}],
                         "seen": 1}
                        """).body().path("version").asInt()).isEqualTo(2);
        assertThat(notes()).isEqualTo(notes + 2);
        var plan = api.as("staff-homeroom", "HOMEROOM_TEACHER").get(GEOGRAPHY).body();
        assertThat(plan.path("version").asInt()).isEqualTo(2);
        assertThat(plan.path("topics")
                        .valueStream()
                        .map(topic -> topic.path("number").asInt() + " "
                                + topic.path("topic").asString() + " "
                                + topic.path("lessonId").asString("")))
                .containsExactly(
                        "10 Материки lesson-geo-1", "15 Острова lesson-geo-2", "20 Океаны lesson-geo-3", "30 Реки ");
        var lessons = geo.get("/api/journal/pages/group-7b/subject-geography/term-ending")
                .body()
                .path("lessons");
        var planned = lessons.path(2).path("planned");
        assertThat(planned.path("number").asInt()).isEqualTo(20);
        assertThat(planned.path("topic").asString()).isEqualTo("Океаны");
        assertThat(planned.path("homework").asString()).isEqualTo("§ 4");
        assertThat(db.sql("select payload from domain_event_entry where payload like '%Океаны%'")
                        .query()
                        .listOfRows())
                .isEmpty();
        assertThat(geo.put(GEOGRAPHY, ONE).problem()).isEqualTo("412 stale-version /seen");
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-anna,     TEACHER,          403 not-your-page",
        "school-1, staff-homeroom, HOMEROOM_TEACHER, 403 role-missing",
        "school-1, staff-head,     HEAD,             403 role-missing",
        "school-1, student-01,     STUDENT,          403 role-missing",
        "school-2, staff-art,      TEACHER,          404 unknown-page"
    })
    void isSetByWhoTeachesTheCourse(String school, String person, String role, String problem) {
        assertThat(api.of(school, person, role).put(ART, ONE).problem()).isEqualTo(problem);
    }

    @Test
    void isSetByADeputyToo() {
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put("/api/journal/lesson-plans/group-7b/subject-music", ONE)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-art,   TEACHER,  200",
        "school-1, staff-audit, AUDITOR,  200",
        "school-1, staff-anna,  TEACHER,  403 not-your-page",
        "school-1, guardian-01, GUARDIAN, 403 role-missing",
        "school-2, staff-x,     HEAD,     404 unknown-page"
    })
    void isReadByThoseWhoReadThePages(String school, String person, String role, String problem) {
        assertThat(api.of(school, person, role).get(ART).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"topics\": [{\"number\": 1, \"topic\": \"a\"}, {\"number\": 1, \"topic\": \"b\"}], \"seen\": 0} | 400 number-twice /topics/1/number",
                "{\"topics\": [{\"number\": 0, \"topic\": \"a\"}], \"seen\": 0} | 400 invalid-request /topics/0/number",
                "{\"topics\": [{\"number\": 1, \"topic\": \" \"}], \"seen\": 0} | 400 invalid-request /topics/0/topic",
                "{\"seen\": 0} | 400 invalid-request /topics",
                "[] | 400 malformed-json"
            })
    void namesWhatIsMalformed(String body, String problem) {
        assertThat(api.as("staff-art", "TEACHER").put(ART, body).problem()).isEqualTo(problem);
    }

    private long notes() {
        return db.sql("select count(*) from note").query(Long.class).single();
    }
}
