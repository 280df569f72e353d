package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.gateway.peer.Provider.PROVIDER;
import static org.klassny.gateway.peer.Services.SERVICES;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klassny.gateway.peer.Browser;

class LimitTest extends RunningGateway {

    @Test
    void holdsBackTheChangesOfOneAccountAndOfNoOther() {
        var anna = loggedIn("anna", "TEACHER");
        var boris = loggedIn("boris", "TEACHER");
        try (var strict =
                anotherGateway(Map.of("klassny.limits.write-burst", "2", "klassny.limits.writes-per-minute", "1"))) {
            anna.moveTo(portOf(strict));
            boris.moveTo(portOf(strict));
            assertThat(save(anna).statusCode()).isEqualTo(200);
            assertThat(save(anna).statusCode()).isEqualTo(200);
            SERVICES.lastAsked();
            assertHeldBack(save(anna));
            assertThat(SERVICES.lastAsked()).isNull();
            assertThat(anna.get("/api/journal/pages").statusCode()).isEqualTo(200);
            assertThat(save(boris).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void holdsBackLoginsBeforeTheyMakeASession() {
        try (var strict =
                anotherGateway(Map.of("klassny.limits.login-burst", "2", "klassny.limits.logins-per-minute", "1"))) {
            var port = portOf(strict);
            PROVIDER.expect("anna", "TEACHER");
            assertThat(new Browser(port).logIn().statusCode()).isEqualTo(200);
            var browser = new Browser(port);
            assertHeldBack(browser.get("/oauth2/authorization/klassny"));
            assertThat(browser.cookie("SESSION")).isEmpty();
            var page = browser.getPage("/oauth2/authorization/klassny");
            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.body()).contains("Чуть позже");
        }
    }

    private static HttpResponse<String> save(Browser browser) {
        browser.get("/api/session");
        return browser.put("/api/journal/marks", "{}", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
    }

    private static void assertHeldBack(HttpResponse<String> answer) {
        assertProblem(answer, 429, "too-many-requests");
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
    }
}
