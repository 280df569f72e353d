package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.gateway.peer.Provider.PROVIDER;
import static org.klassny.gateway.peer.Services.SERVICES;

import com.nimbusds.jwt.SignedJWT;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.gateway.peer.Browser;
import org.klassny.gateway.peer.Services;

class RelayTest extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"people", "schedule", "journal", "reporting"})
    void relaysTheTokenOfTheSession(String service) throws Exception {
        var browser = loggedIn("anna", "TEACHER");
        var answer = browser.get("/api/" + service + "/pages/7b?term=2&name=%D0%9E%D0%BB%D1%8F%20A");
        assertThat(answer.body()).isEqualTo("{\"answered\":true}");
        var asked = SERVICES.lastAsked();
        assertThat(asked.uri()).isEqualTo("/api/" + service + "/pages/7b?term=2&name=%D0%9E%D0%BB%D1%8F%20A");
        var bearer = asked.header("Authorization");
        assertThat(bearer).startsWith("Bearer ");
        assertThat(SignedJWT.parse(bearer.substring(7)).getJWTClaimsSet().getSubject())
                .isEqualTo("anna");
    }

    @Test
    void passesNeitherCookieNorForeignCredentialsNorForgedOrigin() {
        var browser = loggedIn("anna", "TEACHER");
        browser.get(
                "/api/journal/pages",
                "Authorization",
                "Bearer forged",
                "X-Forwarded-For",
                "8.8.8.8",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=8.8.8.8");
        var asked = SERVICES.lastAsked();
        assertThat(asked.headers().get("authorization"))
                .singleElement()
                .asString()
                .doesNotContain("forged");
        assertThat(asked.headers()).doesNotContainKeys("cookie", "forwarded", "x-forwarded-for", "x-forwarded-host");
        assertThat(asked.header("Host")).startsWith("127.0.0.1:");
    }

    @Test
    void aForeignTokenIsNoLogin() {
        assertProblem(browser().get("/api/journal/pages", "Authorization", "Bearer forged"), 401, "not-authenticated");
    }

    @Test
    void refusesAChangeWithoutCsrfToken() {
        var browser = loggedIn("anna", "TEACHER");
        assertProblem(browser.put("/api/journal/marks", "{}"), 403, "csrf-token-missing");
        assertProblem(browser.put("/api/journal/marks", "{}", "X-XSRF-TOKEN", "guessed"), 403, "csrf-token-missing");
        assertThat(SERVICES.lastAsked()).isNull();
    }

    @Test
    void passesAChangeWithTheCsrfTokenOfTheCookie() {
        var browser = loggedIn("anna", "TEACHER");
        var answer = browser.put("/api/journal/marks", "{\"mark\":\"5\"}", "X-XSRF-TOKEN", csrf(browser));
        assertThat(answer.statusCode()).isEqualTo(200);
        var asked = SERVICES.lastAsked();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.body()).isEqualTo("{\"mark\":\"5\"}");
    }

    @Test
    void passesAProblemOfAServiceUnchanged() {
        var answer = loggedIn("anna", "TEACHER").get("/api/journal/refused");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).isEqualTo(Services.REFUSED);
    }

    @Test
    void neitherFollowsARedirectNorPassesACookieOfAService() {
        var browser = loggedIn("anna", "TEACHER");
        var answer = browser.get("/api/journal/elsewhere");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/api/journal/there");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("forged"));
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void passesAStreamEventByEvent() throws Exception {
        var browser = loggedIn("anna", "TEACHER");
        SERVICES.pause();
        try (var events = new BufferedReader(
                new InputStreamReader(browser.open("/api/reporting/stream").body(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).isEqualTo("data: first");
            SERVICES.goOn();
            events.readLine();
            assertThat(events.readLine()).isEqualTo("data: second");
        } finally {
            SERVICES.goOn();
        }
    }

    @Test
    void packsALargeAnswerForThoseWhoCanUnpackIt() {
        var browser = loggedIn("anna", "TEACHER");
        var packed = browser.get("/api/journal/large", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length()).isLessThan(Services.LARGE.length() / 10);
        var plain = browser.get("/api/journal/large");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.body()).isEqualTo(Services.LARGE);
    }

    @Test
    void refreshesATokenThatIsNearlyOver() throws Exception {
        PROVIDER.expectTokenNearlyOver("anna", "TEACHER");
        var browser = browser();
        browser.logIn();
        PROVIDER.changeRoles("anna", "DEPUTY");
        assertThat(browser.get("/api/journal/pages").statusCode()).isEqualTo(200);
        var bearer = SERVICES.lastAsked().header("Authorization");
        assertThat(SignedJWT.parse(bearer.substring(7)).getJWTClaimsSet().getJSONObjectClaim("realm_access"))
                .hasToString("{roles=[DEPUTY]}");
        assertThat(browser.get("/api/session").body()).contains("\"roles\":[\"DEPUTY\"]");
    }

    @Test
    void endsTheSessionWhenTheProviderHasEndedTheLogin() {
        PROVIDER.expectTokenNearlyOver("boris", "TEACHER");
        var browser = browser();
        browser.logIn();
        assertThat(browser.get("/api/journal/pages").statusCode()).isEqualTo(200);
        PROVIDER.endLogins("boris");
        assertProblem(browser.get("/api/journal/pages"), 401, "not-authenticated");
        assertThat(browser.getPage("/").statusCode()).isEqualTo(302);
    }

    private static String csrf(Browser browser) {
        return browser.cookie("XSRF-TOKEN");
    }
}
