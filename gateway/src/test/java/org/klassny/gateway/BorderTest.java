package org.klassny.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.gateway.peer.Services.SERVICES;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.gateway.peer.Browser;
import org.springframework.boot.test.web.server.LocalManagementPort;

class BorderTest extends RunningGateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/journal/../people/secret",
                "/api/journal/../../actuator/prometheus",
                "/api/journal/%2e%2e/%2e%2e/actuator",
                "/api/journal/..%2f..%2factuator",
                "/api/journal/..;/actuator",
                "/api/journal//evil.example/x",
                "//evil.example/api/journal/x",
                "/api/journal/\\..\\actuator",
                "/api/journal/%252e%252e/actuator",
                "/api/journal/%00",
                "/actuator/prometheus",
                "/internal/journal",
                "/api/unknown/pages",
                "/api/journalx/pages",
            })
    void leadsNoTrickAroundTheRoutes(String target) throws IOException {
        var session = loggedIn("anna", "TEACHER").cookie("SESSION");
        var status = raw("GET " + target + " HTTP/1.1", "127.0.0.1:" + port, session);
        var asked = SERVICES.lastAsked();
        if (asked == null) {
            assertThat(status).isIn(400, 404);
        } else {
            assertThat(asked.uri()).isEqualTo("/api/people/secret");
        }
    }

    @Test
    void aRequestForAnotherHostGoesToNoOtherHost() throws IOException {
        var session = loggedIn("anna", "TEACHER").cookie("SESSION");
        var status = raw("GET http://evil.example/api/journal/pages HTTP/1.1", "evil.example", session);
        assertThat(status).isEqualTo(200);
        var asked = SERVICES.lastAsked();
        assertThat(asked.uri()).isEqualTo("/api/journal/pages");
        assertThat(asked.header("Host")).startsWith("127.0.0.1:");
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        var browser = loggedIn("anna", "TEACHER");
        assertProblem(browser.get("/api/unknown/pages"), 404, "not-found");
        assertProblem(browser.getPage("/nothing.js"), 404, "not-found");
        var malformed = browser.get("/api/journal/%2e%2e/x");
        assertProblem(malformed, 400, "malformed-request");
        assertThat(header(malformed, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(malformed, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(malformed, "Cache-Control")).contains("no-store");
    }

    @Test
    void setsTheHeadersThatGuardABrowser() {
        var page = loggedIn("anna", "TEACHER").getPage("/");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContain("style=", "onclick", "http://", "https://");
        assertThat(page.body().replace("<script type=\"module\" crossorigin src=\"/assets/", ""))
                .doesNotContain("<script");
    }

    @Test
    void overTlsEverythingStaysOnTls() {
        try (var behindProxy =
                anotherGateway(Map.of("server.forward-headers-strategy", "native", "klassny.secure-cookies", "true"))) {
            var browser = new Browser(portOf(behindProxy));
            var begun =
                    browser.get("/oauth2/authorization/klassny", "X-Forwarded-Proto", "https", "Accept", "text/html");
            assertThat(header(begun, "Strict-Transport-Security")).contains("max-age=", "includeSubDomains");
            assertThat(begun.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                    .contains("Secure"));
        }
    }

    @Test
    void answersProbesToEverybodyAndMetricsOnlyOnTheManagementPort(@LocalManagementPort int management) {
        assertThat(browser().get("/livez").statusCode()).isEqualTo(200);
        assertThat(browser().get("/readyz").statusCode()).isEqualTo(200);
        assertThat(new Browser(management).get("/actuator/prometheus").body()).contains("http_server_requests");
    }

    /** Sends what no client library would. */
    private int raw(String line, String host, String session) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request =
                    line + "\r\nHost: " + host + "\r\nCookie: SESSION=" + session + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        assertThat(answer.headers().allValues(name)).hasSize(1);
        return answer.headers().firstValue(name).orElseThrow();
    }
}
