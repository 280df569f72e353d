package org.klassny.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.gateway.peer.Provider.PROVIDER;
import static org.klassny.gateway.peer.Services.SERVICES;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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

    @Test
    void takesNoBodyThatIsLargerThanALessonPlan() {
        var anna = loggedIn("anna", "TEACHER");
        assertThat(save(anna, " ".repeat(7_000_000)).statusCode()).isEqualTo(200);
        SERVICES.lastAsked();
        assertProblem(save(anna, " ".repeat(9_000_000)), 413, "content-too-large");
        assertThat(SERVICES.lastAsked()).isNull();
    }

    @Test
    void takesNoBodyOfUnknownLength() throws IOException {
        var session = loggedIn("anna", "TEACHER").cookie("SESSION");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "PUT /api/journal/marks HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: SESSION=%s; XSRF-TOKEN=x\r\n"
                    + "X-XSRF-TOKEN: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
            socket.getOutputStream().write(request.formatted(session).getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(answer).startsWith("HTTP/1.1 411").contains("length-required");
        }
        assertThat(SERVICES.lastAsked()).isNull();
    }

    private static HttpResponse<String> save(Browser browser) {
        return save(browser, "{}");
    }

    private static HttpResponse<String> save(Browser browser, String body) {
        browser.get("/api/session");
        return browser.put("/api/journal/marks", body, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
    }

    private static void assertHeldBack(HttpResponse<String> answer) {
        assertProblem(answer, 429, "too-many-requests");
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
    }
}
