package org.klassny.schedule.substitution.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.schedule.ScheduleTest;
import org.klassny.schedule.TestSchool;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** staff-ill has a lesson on Saturdays at 1 and 2 with group-c1; staff-busy has one at 1, staff-free at 3. */
@ScheduleTest
class SubstitutionApiTest {

    private final Api api;
    private final Session deputy;

    SubstitutionApiTest(@Autowired Api api) {
        this.api = api;
        this.deputy = api.as("staff-vera", "DEPUTY");
    }

    @BeforeEach
    void makeLessons() {
        TestSchool.load(deputy, "load-ill", "group-c1", "staff-ill");
        TestSchool.load(deputy, "load-busy", "group-c2", "staff-busy");
        TestSchool.load(deputy, "load-free", "group-c3", "staff-free");
        TestSchool.done(deputy.put("/loads/load-class", """
                {'groupId': 'group-c1', 'subjectId': 'subject-english', 'teacherId': 'staff-class', 'hoursAWeek': 1}
                """));
        TestSchool.done(TestSchool.entry(deputy, "entry-ill-1", "load-ill", 6, 4));
        TestSchool.done(TestSchool.entry(deputy, "entry-ill-2", "load-ill", 6, 5));
        TestSchool.done(TestSchool.entry(deputy, "entry-busy", "load-busy", 6, 4));
        TestSchool.done(TestSchool.entry(deputy, "entry-free", "load-free", 6, 6));
        assertThat(deputy.post("/years/year-2026/lessons", "{}").status()).isEqualTo(200);
    }

    @Test
    void givesALessonToASubstituteAndBack() {
        TestSchool.done(arrange("substitution-1", "lesson-ill-1-20261121", "staff-free", "ILLNESS"));
        TestSchool.done(arrange("substitution-1", "lesson-ill-1-20261121", "staff-free", "ILLNESS"));
        assertThat(standing("2026-11-21")).isEqualTo("""
                        [{"substitutionId":"substitution-1","lessonId":"lesson-ill-1-20261121","date":"2026-11-21","period":4,\
                        "groupId":"group-c1","subjectId":"subject-algebra","teacherId":"staff-ill",\
                        "substituteId":"staff-free","reason":"ILLNESS"}]""");
        assertThat(substituteOf("lesson-ill-1-20261121", "staff-free")).isEqualTo("staff-free");
        assertThat(substituteOf("lesson-ill-1-20261121", "staff-ill")).isEqualTo("staff-free");
        TestSchool.done(deputy.delete("/substitutions/substitution-1"));
        TestSchool.done(deputy.delete("/substitutions/substitution-1"));
        assertThat(standing("2026-11-21")).isEqualTo("[]");
        assertThat(arrange("substitution-1", "lesson-ill-1-20261121", "staff-free", "ILLNESS")
                        .problem())
                .isEqualTo("409 substitution-withdrawn");
        TestSchool.done(arrange("substitution-1b", "lesson-ill-1-20261121", "staff-free", "LEAVE"));
        TestSchool.done(deputy.delete("/substitutions/substitution-1b"));
    }

    @Test
    void refusesASubstituteWhoHasALessonThenAndNamesIt() {
        var busy = arrange("substitution-2", "lesson-ill-1-20261128", "staff-busy", "TRAINING");
        assertThat(busy.problem()).isEqualTo("409 teacher-busy");
        assertThat(busy.fact("otherLessonId")).isEqualTo("lesson-busy-20261128");
        assertThat(busy.fact("groupId")).isEqualTo("group-c2");
        TestSchool.done(arrange("substitution-2", "lesson-ill-1-20261128", "staff-free", "TRAINING"));
        assertThat(arrange("substitution-2b", "lesson-busy-20261128", "staff-free", "TRAINING")
                        .problem())
                .isEqualTo("409 teacher-busy");
        var moved = deputy.post("/lessons/lesson-ill-1-20261128/move", "{'date': '2026-11-28', 'period': 6}");
        assertThat(moved.problem()).isEqualTo("409 teacher-busy");
        assertThat(moved.fact("otherLessonId")).isEqualTo("lesson-free-20261128");
    }

    @Test
    void givesALessonToOneSubstitute() {
        TestSchool.done(arrange("substitution-3", "lesson-ill-1-20261205", "staff-free", "OTHER"));
        var second = arrange("substitution-3b", "lesson-ill-1-20261205", "staff-class", "OTHER");
        assertThat(second.problem()).isEqualTo("409 lesson-substituted /lessonId");
        assertThat(second.fact("substitutionId")).isEqualTo("substitution-3");
        assertThat(arrange("substitution-3", "lesson-ill-1-20261205", "staff-class", "OTHER")
                        .problem())
                .isEqualTo("409 substitution-fixed");
    }

    @Test
    void offersTheFreeOnesAndTheQualifiedFirst() {
        TestSchool.done(arrange("substitution-4", "lesson-ill-2-20261212", "staff-class", "ILLNESS"));
        var path = "/lessons/lesson-ill-1-20261212/substitutes";
        var offered = deputy.get(path).body().path("substitutes");
        assertThat(api.as("staff-head", "HEAD").get(path).body().path("substitutes"))
                .isEqualTo(offered);
        assertThat(offered.valueStream()
                        .map(teacher -> teacher.path("teacherId").asString()))
                .contains("staff-free", "staff-class")
                .doesNotContain("staff-ill", "staff-busy");
        assertThat(teacher(offered, "staff-free")).isEqualTo("""
                        {"teacherId":"staff-free","sameSubject":true,"sameClass":false,"lessonsThatDay":1}""");
        assertThat(teacher(offered, "staff-class")).isEqualTo("""
                        {"teacherId":"staff-class","sameSubject":false,"sameClass":true,"lessonsThatDay":1}""");
        assertThat(offered.path(0).path("sameSubject").asBoolean()).isTrue();
        var other =
                deputy.get("/lessons/lesson-busy-20261212/substitutes").body().path("substitutes");
        assertThat(other.toString()).doesNotContain("staff-ill");
    }

    @Test
    void arrangesNothingForALessonThatIsCancelled() {
        TestSchool.done(deputy.post("/lessons/lesson-ill-2-20261219/cancellation", "{}"));
        assertThat(arrange("substitution-5", "lesson-ill-2-20261219", "staff-free", "OTHER")
                        .problem())
                .isEqualTo("409 lesson-cancelled /lessonId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "substitution-6 | lesson-none           | staff-free | OTHER   | 404 unknown-lesson /lessonId",
                "substitution-6 | lesson-ill-1-20261219 | staff-ill  | OTHER   | 409 substitute-is-teacher /substituteId",
                "substitution-6 | lesson-ill-1-20261219 | staff-free | HOLIDAY | 400 malformed-json /reason",
                "substitution-6 | lesson-ill-1-20261219 | Иванов     | OTHER   | 400 invalid-request /substituteId",
                "replacement-6  | lesson-ill-1-20261219 | staff-free | OTHER   | 400 malformed-id"
            })
    void refusesWhatIsNoSubstitution(String id, String lesson, String substitute, String reason, String problem) {
        assertThat(arrange(id, lesson, substitute, reason).problem()).isEqualTo(problem);
    }

    @Test
    void keepsSchoolsApart() {
        TestSchool.done(arrange("substitution-7", "lesson-ill-2-20261205", "staff-free", "OTHER"));
        var other = api.of("school-2", "staff-x", "DEPUTY");
        assertThat(other.get("/substitutions?from=2026-11-01&until=2026-12-31")
                        .body()
                        .path("substitutions"))
                .isEmpty();
        assertThat(other.delete("/substitutions/substitution-7").problem()).isEqualTo("404 not-found");
        for (var reader : new Session[] {other, api.of("school-2", "staff-y", "HEAD")}) {
            assertThat(reader.get("/lessons/lesson-ill-2-20261205/substitutes").problem())
                    .isEqualTo("404 unknown-lesson");
        }
        assertThat(other.put(
                                "/substitutions/substitution-8",
                                "{'lessonId': 'lesson-ill-2-20261205', 'substituteId': 'x', 'reason': 'OTHER'}")
                        .problem())
                .isEqualTo("404 unknown-lesson /lessonId");
    }

    private Answer arrange(String id, String lesson, String substitute, String reason) {
        return deputy.put(
                "/substitutions/" + id,
                "{'lessonId': '%s', 'substituteId': '%s', 'reason': '%s'}".formatted(lesson, substitute, reason));
    }

    private String standing(String day) {
        return api.as("staff-x", "METHODIST")
                .get("/substitutions?from=" + day + "&until=" + day)
                .body()
                .path("substitutions")
                .toString();
    }

    private String substituteOf(String lesson, String teacher) {
        return deputy.get("/lessons?from=2026-11-21&until=2026-11-21&teacherId=" + teacher)
                .body()
                .path("lessons")
                .valueStream()
                .filter(row -> row.path("lessonId").asString().equals(lesson))
                .findFirst()
                .orElseThrow()
                .path("substituteId")
                .asString();
    }

    private static String teacher(JsonNode offered, String id) {
        return offered.valueStream()
                .filter(teacher -> teacher.path("teacherId").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
