package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.klassny.gateway.peer.Provider.PROVIDER;
import static org.klassny.gateway.peer.Services.SERVICES;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klassny.teststack.Stack;

class OutageTest extends RunningGateway {

    @Test
    void saysThatAServiceIsDown() {
        assertUnavailable(loggedIn("anna", "TEACHER").get("/api/notification/settings"));
    }

    @Test
    void doesNotWaitForEverForAServiceThatHangs() {
        var browser = loggedIn("anna", "TEACHER");
        SERVICES.pause();
        try {
            assertUnavailable(browser.get("/api/schedule/slow"));
        } finally {
            SERVICES.goOn();
        }
    }

    @Test
    void saysThatAnAnswerBrokeOff() {
        assertUnavailable(loggedIn("anna", "TEACHER").get("/api/schedule/broken"));
    }

    @Test
    void goesOnWithTheSameSessionWhenTheDatabaseIsBack() {
        var browser = loggedIn("anna", "TEACHER");
        Stack.postgres().kill9();
        try {
            assertUnavailable(browser.get("/api/session"));
            var page = browser.getPage("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Чуть позже");
            assertThat(browser().get("/livez").statusCode()).isEqualTo(200);
            assertThat(browser().get("/readyz").statusCode()).isEqualTo(503);
        } finally {
            Stack.postgres().start();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200));
    }

    @Test
    void anotherGatewayGoesOnWithTheSessionsOfTheDatabase() {
        var browser = loggedIn("anna", "TEACHER");
        try (var another = anotherGateway(Map.of())) {
            browser.moveTo(portOf(another));
            assertThat(browser.get("/api/session").body()).contains("\"account\":\"anna\"");
            assertThat(browser.get("/api/journal/pages").statusCode()).isEqualTo(200);
            assertThat(SERVICES.lastAsked().header("Authorization")).startsWith("Bearer ey");
        }
    }

    @Test
    void startsAndServesSessionsWithoutTheProvider() {
        var stays = loggedIn("anna", "TEACHER");
        PROVIDER.expectTokenNearlyOver("boris", "TEACHER");
        var needsTheProvider = browser();
        needsTheProvider.logIn();
        try (var alone = anotherGateway(Map.of("klassny.issuer", "http://127.0.0.1:1/realms/klassny"))) {
            stays.moveTo(portOf(alone));
            needsTheProvider.moveTo(portOf(alone));
            assertThat(stays.get("/readyz").statusCode()).isEqualTo(200);
            assertThat(stays.get("/api/journal/pages").statusCode()).isEqualTo(200);
            assertUnavailable(needsTheProvider.get("/api/journal/pages"));
        }
        needsTheProvider.moveTo(port);
        assertThat(needsTheProvider.get("/api/journal/pages").statusCode()).isEqualTo(200);
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertProblem(answer, 503, "service-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }
}
