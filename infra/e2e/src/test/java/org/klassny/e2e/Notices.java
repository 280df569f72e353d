package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.klassny.e2e.Lessons.STUDENT;

import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the demo guardian wishes to hear of the child in 7-Б. */
public final class Notices {

    private static final String SETTINGS = "/api/notification/settings";

    private Notices() {}

    /** Marks and corrections at once, and at once means now. */
    public static void atOnce(LocalStack stack) {
        var settle = stack.as("deputy")
                .put(
                        "/api/journal/policies/notices.settle.minutes",
                        Map.of("value", "0", "effectiveFrom", stack.today()));
        assertThat(settle.ok()).as(settle.toString()).isTrue();
        var guardian = stack.as("guardian");
        var settings = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> guardian.get(SETTINGS),
                        it -> it.body().path("settings").valueStream().anyMatch(Notices::ofStudent));
        assertThat(settings.body().path("settings")).hasSize(2);
        var seen = settings.body()
                .path("settings")
                .valueStream()
                .filter(Notices::ofStudent)
                .mapToInt(child -> child.path("version").asInt())
                .findFirst()
                .orElseThrow();
        var wished = guardian.put(
                SETTINGS + "/" + STUDENT,
                Map.of("kinds", Map.of("MARK", "AT_ONCE", "CORRECTION", "AT_ONCE"), "seen", seen));
        assertThat(wished.ok()).as(wished.toString()).isTrue();
    }

    private static boolean ofStudent(JsonNode settings) {
        return settings.path("studentId").asString().equals(STUDENT);
    }
}
