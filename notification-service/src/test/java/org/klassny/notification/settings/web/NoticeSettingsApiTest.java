package org.klassny.notification.settings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.notification.NotificationTest;
import org.klassny.notification.School;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class NoticeSettingsApiTest {

    private static final String SETTINGS = "/api/notification/settings";

    private final Api api;
    private final School school;

    NoticeSettingsApiTest(@Autowired Api api, @Autowired School school) {
        this.api = api;
        this.school = school;
    }

    @BeforeEach
    void open() {
        school.open();
    }

    @Test
    void showsTheDefaultsOfEachChild() {
        var settings = guardian().get(SETTINGS).body().path("settings");
        assertThat(settings.size()).isOne();
        assertThat(settings.path(0).path("studentId").asString()).isEqualTo(school.id("student"));
        assertThat(settings.path(0).path("version").asInt()).isZero();
        assertThat(settings.path(0).path("kinds").toString())
                .contains("\"MARK\":\"DAILY\"", "\"CORRECTION\":\"AT_ONCE\"", "\"TIMETABLE\":\"AT_ONCE\"");
    }

    @Test
    void setsAndShowsWhatWasSet() {
        assertThat(set(guardian(), "{\"kinds\": {\"MARK\": \"AT_ONCE\"}, \"seen\": 0}")
                        .status())
                .isEqualTo(204);
        var settings = guardian().get(SETTINGS).body().path("settings").path(0);
        assertThat(settings.path("kinds").path("MARK").asString()).isEqualTo("AT_ONCE");
        assertThat(settings.path("kinds").path("HOMEWORK").asString()).isEqualTo("DAILY");
        assertThat(settings.path("version").asInt()).isOne();
        assertThat(set(guardian(), "{\"kinds\": {\"MARK\": \"OFF\"}, \"seen\": 0}")
                        .problem())
                .isEqualTo("412 stale /seen");
    }

    @Test
    void tellsAtOnceWhereTheGuardianWantsIt() {
        set(guardian(), "{\"kinds\": {\"MARK\": \"AT_ONCE\"}, \"seen\": 0}");
        school.mark("mark", "5");
        school.after(Duration.ofMinutes(15));
        assertThat(school.letters()).hasSize(1);
    }

    @Test
    void tellsNothingOfAKindThatIsOffNorOfWhatWaitedBefore() {
        school.mark("mark-1", "5");
        school.after(Duration.ofMinutes(15));
        set(guardian(), "{\"kinds\": {\"MARK\": \"OFF\"}, \"seen\": 0}");
        school.mark("mark-2", "4");
        school.after(Duration.ofMinutes(15));
        school.after(Duration.ofDays(1));
        assertThat(school.letters()).isEmpty();
    }

    @Test
    void tellsOnFridayWhatIsWantedWeekly() {
        set(guardian(), "{\"kinds\": {\"MARK\": \"WEEKLY\"}, \"seen\": 0}");
        school.advance(Duration.ofDays(1));
        school.mark("mark", "5");
        school.after(Duration.ofMinutes(15));
        school.after(Duration.ofDays(5));
        assertThat(school.letters()).isEmpty();
        school.after(Duration.ofDays(1));
        school.after(Duration.ofHours(8));
        assertThat(school.letters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kinds\": {\"MARK\": \"HOURLY\"}, \"seen\": 0} | 400 malformed-json /kinds/MARK",
                "{\"kinds\": {}, \"seen\": 0}                     | 400 invalid-request /kinds",
                "{\"kinds\": {\"MARK\": \"OFF\"}, \"seen\": -1}   | 400 invalid-request /seen"
            })
    void refusesWhatIsNoWish(String body, String problem) {
        assertThat(set(guardian(), body).problem()).isEqualTo(problem);
    }

    @Test
    void isForGuardiansOfTheChildAlone() {
        var body = "{\"kinds\": {\"MARK\": \"OFF\"}, \"seen\": 0}";
        for (var role : new String[] {"TEACHER", "STUDENT", "DEPUTY", "ADMINISTRATOR", "AUDITOR", "HEAD"}) {
            var other = api.of(school.id("school"), school.id("guardian"), role);
            assertThat(set(other, body).problem()).isEqualTo("403 role-missing");
            assertThat(other.get(SETTINGS).problem()).isEqualTo("403 role-missing");
        }
        var stranger = api.of(school.id("school"), "guardian-stranger", "GUARDIAN");
        assertThat(set(stranger, body).problem()).isEqualTo("403 not-your-child");
        assertThat(stranger.get(SETTINGS).body().path("settings").isEmpty()).isTrue();
        var abroad = api.of("school-elsewhere", school.id("guardian"), "GUARDIAN");
        assertThat(set(abroad, body).problem()).isEqualTo("403 not-your-child");
        assertThat(abroad.get(SETTINGS).body().path("settings").isEmpty()).isTrue();
        assertThat(set(api.anonymous(), body).problem()).isEqualTo("401 not-authenticated");
    }

    private Session guardian() {
        return api.of(school.id("school"), school.id("guardian"), "GUARDIAN");
    }

    private Answer set(Session session, String body) {
        return session.put(SETTINGS + "/" + school.id("student"), body);
    }
}
