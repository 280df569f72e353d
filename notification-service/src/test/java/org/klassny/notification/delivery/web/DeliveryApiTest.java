package org.klassny.notification.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.notification.NotificationTest;
import org.klassny.notification.School;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@NotificationTest
class DeliveryApiTest {

    private static final String DAY = "/api/notification/deliveries?from=2026-11-20&until=2026-11-20";

    private final Api api;
    private final School school;

    DeliveryApiTest(@Autowired Api api, @Autowired School school) {
        this.api = api;
        this.school = school;
    }

    @BeforeEach
    void letter() {
        school.open();
        school.mark("mark", "5");
        school.after(Duration.ofMinutes(15));
        school.after(Duration.ofHours(8));
    }

    @Test
    void showsWhatWasSentToOfficeAndGuardian() {
        for (var session : new Session[] {as("HEAD"), as("DEPUTY"), as("ADMINISTRATOR"), guardian("guardian")}) {
            var deliveries = session.get(DAY).body().path("deliveries");
            assertThat(deliveries.size()).isOne();
            var delivery = deliveries.path(0);
            assertThat(delivery.path("guardianId").asString()).isEqualTo(school.id("guardian"));
            assertThat(delivery.path("studentId").asString()).isEqualTo(school.id("student"));
            assertThat(delivery.path("state").asString()).isEqualTo("SENT");
            assertThat(delivery.path("attempts").asInt()).isOne();
            assertThat(delivery.path("kinds").toString()).isEqualTo("[\"MARK\"]");
            assertThat(delivery.has("reason")).isFalse();
        }
    }

    @Test
    void findsByDayOfTheSchoolAndByStudent() {
        assertThat(found(as("DEPUTY"), DAY + "&studentId=" + school.id("student"))
                        .size())
                .isOne();
        assertThat(found(as("DEPUTY"), DAY + "&studentId=student-other").isEmpty())
                .isTrue();
        assertThat(found(as("DEPUTY"), "/api/notification/deliveries?from=2026-11-21&until=2026-11-22")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void isReadPageByPageToTheEnd() {
        school.mark("mark-second", "4");
        school.after(Duration.ofMinutes(15));
        school.after(Duration.ofHours(24));
        var days = "/api/notification/deliveries?from=2026-11-20&until=2026-12-20";
        var all = ids(as("DEPUTY").get(days).body());
        assertThat(all).hasSizeGreaterThan(1);
        var read = new ArrayList<String>();
        var page = as("DEPUTY").get(days + "&limit=1").body();
        while (page.path("next").isString()) {
            read.addAll(ids(page));
            page = as("DEPUTY")
                    .get(days + "&limit=1&after=" + page.path("next").asString())
                    .body();
        }
        assertThat(read).isEqualTo(all);
        assertThat(as("DEPUTY").get(days + "&after=nothing").body().path("deliveries"))
                .isEmpty();
    }

    @Test
    void keepsFromOthersWhatIsNotTheirs() {
        assertThat(found(guardian("guardian-other"), DAY).isEmpty()).isTrue();
        for (var role : new String[] {"HEAD", "DEPUTY"}) {
            assertThat(found(api.of("school-elsewhere", "staff-vera", role), DAY)
                            .isEmpty())
                    .as(role)
                    .isTrue();
        }
        for (var role : new String[] {"TEACHER", "STUDENT", "AUDITOR", "SECRETARY"}) {
            assertThat(as(role).get(DAY).problem()).isEqualTo("403 role-missing");
        }
        assertThat(api.anonymous().get(DAY).problem()).isEqualTo("401 not-authenticated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2026-11-20                  | 400 bad-request",
                "from=today&until=2026-11-20      | 400 bad-request",
                "from=%2B999999999-12-31&until=%2B999999999-12-31 | 400 date-out-of-range /from",
                "from=2026-11-20&until=2026-11-20&studentId=%00 | 400 character-refused /studentId",
                "from=2026-11-20&until=2026-11-19 | 400 dates-reversed /until",
                "from=2026-09-01&until=2026-11-20 | 400 period-too-long /until",
                "from=2026-11-20&until=2026-11-20&studentId=a%20b | 400 invalid-request /studentId",
                "from=2026-11-20&until=2026-11-20&limit=0 | 400 invalid-request /limit",
                "from=2026-11-20&until=2026-11-20&limit=1001 | 400 invalid-request /limit"
            })
    void refusesDaysThatAreNone(String query, String problem) {
        assertThat(as("DEPUTY").get("/api/notification/deliveries?" + query).problem())
                .isEqualTo(problem);
    }

    private Session as(String role) {
        return api.of(school.id("school"), "staff-vera", role);
    }

    private Session guardian(String guardian) {
        return api.of(school.id("school"), school.id(guardian), "GUARDIAN");
    }

    private static List<String> ids(JsonNode page) {
        return page.path("deliveries")
                .valueStream()
                .map(delivery -> delivery.path("deliveryId").asString())
                .toList();
    }

    private static JsonNode found(Session session, String path) {
        return session.get(path).body().path("deliveries");
    }
}
