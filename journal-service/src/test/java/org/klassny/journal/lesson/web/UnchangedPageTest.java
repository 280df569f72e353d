package org.klassny.journal.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page or diary is kept until something of it changes, and not a moment longer. */
@JournalTest
class UnchangedPageTest {

    private static final String PAGE = "/api/journal/pages/group-8v/subject-geography/term-ending";
    private static final String DIARY = "/api/journal/diary/student-51";
    private static final String LESSON = "/api/journal/lessons/lesson-8v";
    private static final String MARK = """
            {'workType': 'QUIZ', 'entries': [{'studentId': 'student-51', 'markId': 'mark-kept', 'value': '%s', 'seen': %d}]}
            """;

    private final Api api;
    private final JdbcClient db;

    UnchangedPageTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void whoHasThePageIsToldSoUntilAnEntryChangesIt() {
        var geo = api.as("staff-geo", "TEACHER");
        geo.put(LESSON + "/marks", MARK.formatted("3", 0));
        var first = geo.get(PAGE);

        var again = geo.getUnless(first.header("ETag"), PAGE);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body().isMissingNode()).isTrue();

        geo.put(LESSON + "/marks", MARK.formatted("4", 1));
        var changed = geo.getUnless(first.header("ETag"), PAGE);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(value(changed)).isEqualTo("4");
        assertThat(geo.getUnless(changed.header("ETag"), PAGE).status()).isEqualTo(304);
        geo.put(LESSON + "/marks", MARK.formatted("5", 2));
        assertThat(value(geo.get(PAGE))).isEqualTo("5");
    }

    @Test
    void everyKindOfEntryAndRuleMakesPageAndDiaryAnew() {
        var geo = api.as("staff-geo", "TEACHER");
        var deputy = api.as("staff-vera", "DEPUTY");
        assertAnew(geo, () -> geo.put(LESSON + "/topic", "{'text': 'Реки', 'seen': 0}"));
        assertAnew(geo, () -> geo.put(LESSON + "/homework", "{'text': '§ 9', 'dueOn': '2026-11-21', 'seen': 0}"));
        assertAnew(geo, () -> geo.put(LESSON + "/attendance", """
                {'entries': [{'studentId': 'student-51', 'status': 'LATE', 'lateMinutes': 2, 'seen': 0}]}
                """));
        assertAnew(geo, () -> geo.put("/api/journal/term-marks/group-8v/subject-geography/term-ending", """
                        {'entries': [{'studentId': 'student-51', 'value': '4', 'seen': 0}]}
                        """));
        assertAnew(
                geo,
                () -> deputy.put(
                        "/api/journal/policies/homework.minutes", "{'value': '75', 'effectiveFrom': '2027-01-11'}"));
    }

    @Test
    void aFactOfAnotherServiceMakesPageAndDiaryAnew() {
        var geo = api.as("staff-geo", "TEACHER");
        assertAnew(geo, () -> db.sql("""
                        update scheduled_lesson set period = period where school_id = 'school-1' and lesson_id = 'lesson-8v'
                        """).update());
    }

    @Test
    void eachViewerHasThePageAsItIsForThem() {
        var teacher = api.as("staff-geo", "TEACHER").get(PAGE);
        var head = api.as("staff-head", "HEAD");
        var seen = head.getUnless(teacher.header("ETag"), PAGE);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(teacher.at("/mayEnter").asBoolean()).isTrue();
        assertThat(seen.at("/mayEnter").asBoolean()).isFalse();
        assertThat(api.as("staff-petr", "TEACHER")
                        .getUnless(teacher.header("ETag"), PAGE)
                        .problem())
                .isEqualTo("403 not-your-page");
        assertThat(api.of("school-2", "staff-foreign", "HEAD")
                        .getUnless(teacher.header("ETag"), PAGE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesPackedToThoseWhoTakeIt() throws IOException {
        var geo = api.as("staff-geo", "TEACHER");
        var packed = geo.download(PAGE, "Accept-Encoding", "gzip, deflate, br");
        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(geo.download(PAGE).text());
        }
        assertThat(geo.download(PAGE, "Accept-Encoding", "gzip;q=0").header("Content-Encoding"))
                .isEmpty();
    }

    private void assertAnew(Session teacher, Runnable change) {
        var guardian = api.as("staff-vera", "DEPUTY");
        var page = teacher.get(PAGE).header("ETag");
        var diary = guardian.get(DIARY).header("ETag");
        assertThat(guardian.getUnless(diary, DIARY).status()).isEqualTo(304);
        change.run();
        assertThat(teacher.getUnless(page, PAGE).status()).isEqualTo(200);
        assertThat(guardian.getUnless(diary, DIARY).status()).isEqualTo(200);
    }

    private static String value(Answer page) {
        return page.entry("marks", "markId", "mark-kept").path("value").asString();
    }
}
