package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@JournalTest
class DayApiTest {

    private static final String DAY = "/api/journal/day";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api api;

    DayApiTest(@Autowired Api api) {
        this.api = api;
    }

    @Test
    void showsTheOwnLessonsInTheirOrderWithWhatIsEntered() {
        var art = api.as("staff-art", "TEACHER");
        art.put("/api/journal/lessons/lesson-last/topic", "{\"text\": \"Пейзаж\", \"seen\": 0}");
        var day = day(art.get(DAY));
        assertThat(day.today()).hasToString("2026-11-20");
        assertThat(day.date()).isEqualTo(day.today());
        assertThat(day.timeZone()).isEqualTo("Europe/Moscow");
        assertThat(day.lessons()).singleElement().satisfies(lesson -> {
            assertThat(lesson.lessonId()).isEqualTo("lesson-last");
            assertThat(lesson.roster()).isEqualTo(30);
            assertThat(lesson.attendance()).isZero();
            assertThat(lesson.marks()).isZero();
            assertThat(lesson.opened()).isTrue();
            assertThat(lesson.topic()).isEqualTo("Пейзаж");
            assertThat(lesson.homework()).isNull();
            assertThat(lesson.startsAt()).isEqualTo("14:00");
        });
        assertThat(day(api.as("staff-anna", "TEACHER").get(DAY)).lessons())
                .extracting(TeacherDay.Lesson::lessonId)
                .containsExactly(
                        "lesson-history", "lesson-moved", "lesson-cancelled", "lesson-first-class", "lesson-now");
    }

    @Test
    void showsASubstitutionToBothAndItsEntriesToTheSubstituteOnTheDayOnly() {
        var olga = api.as("staff-olga", "TEACHER");
        olga.put("/api/journal/lessons/lesson-chemistry/topic", "{\"text\": \"Соли\", \"seen\": 0}");
        assertThat(day(olga.get(DAY)).lessons()).singleElement().satisfies(lesson -> assertThat(lesson.substituteId())
                .isEqualTo("staff-igor"));
        var igor = api.as("staff-igor", "TEACHER");
        assertThat(day(igor.get(DAY)).lessons()).singleElement().satisfies(lesson -> assertThat(lesson.topic())
                .isNotNull());
        assertThat(day(igor.get(DAY + "?date=2026-11-19")).lessons())
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.lessonId()).isEqualTo("lesson-chemistry-2");
                    assertThat(lesson.topic()).isNull();
                    assertThat(lesson.marks()).isZero();
                });
        assertThat(day(api.as("staff-lost", "TEACHER").get(DAY)).lessons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "school-1, staff-head, HEAD,     '',            403 role-missing",
        "school-1, student-01, STUDENT,  '',            403 role-missing",
        "school-1, staff-anna, TEACHER,  ?date=today,   400 bad-request",
        "school-9, staff-anna, TEACHER,  '',            404 unknown-school"
    })
    void refusesOthersAndWhatIsNoDate(String school, String person, String role, String query, String problem) {
        assertThat(api.of(school, person, role).get(DAY + query).problem()).isEqualTo(problem);
    }

    @Test
    void showsNothingOfAnotherSchool() {
        assertThat(day(api.of("school-2", "staff-anna", "TEACHER").get(DAY)).lessons())
                .isEmpty();
    }

    private static TeacherDay day(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return STRICT.treeToValue(answer.body(), TeacherDay.class);
    }
}
