package org.klassny.e2e.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.border.Browser.Answer;

/** What a scanner for web applications looks for, at the gateway with the real Keycloak behind it. */
@Klassny
@Tag("security")
@Order(21)
class ScannerTest {

    private static final Map<String, String> AS_A_PAGE = Map.of("Accept", "text/html");
    private static final String MARKS = "/api/journal/lessons/lesson-x/marks";

    /** Words of our servers that a stranger could look up weak spots by, and of what Java says of itself. */
    private static final List<String> TALKATIVE = List.of(
            "tomcat",
            "apache",
            "coyote",
            "spring",
            "jackson",
            "postgres",
            "hikari",
            "java.",
            "org.klassny",
            "exception",
            "\tat ",
            "trace\":");

    @Test
    void aLoginBeginsASessionThatNobodyHadBefore(LocalStack stack) {
        var browser = new Browser(stack.gateway());
        var page = browser.loginPage("/");
        var before = browser.cookie("SESSION").orElseThrow();
        browser.follow(browser.submit(Browser.formOf(page), "teacher"));
        assertThat(browser.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
        var thief = new Browser(stack.gateway());
        assertThat(thief.ask("GET", "/api/session", null, Map.of("Cookie", "SESSION=" + before))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites(LocalStack stack) {
        var browser = new Browser(stack.gateway());
        var begun = browser.ask("GET", "/oauth2/authorization/klassny", null, AS_A_PAGE);
        assertThat(begun.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax", "Path=/"));
        var session = browser.ask("GET", "/api/session", null, Map.of());
        assertThat(session.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "/%5Cevil.example",
                "/%2F%2Fevil.example",
                "/x?next=https://evil.example/",
                "/login?redirect=https://evil.example/",
                "/;//evil.example",
                "/.%0d%0aLocation:%20https://evil.example/",
            })
    void aLoginLeadsBackToThisSite(String wanted, LocalStack stack) {
        var browser = new Browser(stack.gateway());
        var answer = browser.ask("GET", wanted, null, AS_A_PAGE);
        assertThat(answer.headers().map()).doesNotContainKey("x-evil");
        if (answer.status() / 100 != 3) {
            assertThat(answer.status()).isBetween(400, 499);
            return;
        }
        var back = browser.submit(Browser.formOf(browser.follow(answer)), "teacher");
        while (back.status() / 100 == 3) {
            var next = back.uri().resolve(back.header("Location"));
            assertThat(List.of(stack.gateway(), stack.keycloak()))
                    .contains(next.getScheme() + "://" + next.getRawAuthority());
            back = browser.ask("GET", next.toString().substring(stack.gateway().length()), null, AS_A_PAGE);
        }
    }

    @Test
    void keycloakLeadsNobodyToAnotherSite(LocalStack stack) {
        var keycloak = new Browser(stack.keycloak());
        var realm = "/realms/klassny/protocol/openid-connect";
        for (var path : List.of(
                realm
                        + "/auth?client_id=klassny-gateway&response_type=code&scope=openid&redirect_uri=https://evil.example/",
                realm + "/auth?client_id=klassny-gateway&response_type=code&scope=openid&redirect_uri="
                        + stack.gateway() + ".evil.example/login/oauth2/code/klassny",
                realm + "/auth?client_id=klassny-gateway&response_type=code&scope=openid&redirect_uri="
                        + stack.gateway() + "/login/oauth2/code/other",
                realm + "/logout?client_id=klassny-gateway&post_logout_redirect_uri=https://evil.example/")) {
            var answer = keycloak.ask("GET", path, null, AS_A_PAGE);
            assertThat(answer.status()).as(path).isEqualTo(400);
        }
    }

    @Test
    void everyKindOfAnswerHasTheHeadersThatGuardABrowser(LocalStack stack) {
        var anybody = new Browser(stack.gateway());
        var teacher = Browser.signedIn(stack.gateway(), "teacher");
        var asset =
                teacher.ask("GET", "/", null, AS_A_PAGE).body().replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1");
        Map<String, Supplier<Answer>> kinds = Map.of(
                "page", () -> teacher.ask("GET", "/pages", null, AS_A_PAGE),
                "script", () -> anybody.ask("GET", asset, null, Map.of()),
                "answer of a service", () -> teacher.api("GET", "/api/journal/day", null),
                "refusal of a service", () -> teacher.api("GET", "/api/people/accounts", null),
                "what is not there", () -> teacher.api("GET", "/api/nothing", null),
                "nobody is logged in", () -> anybody.ask("GET", "/api/journal/day", null, Map.of()),
                "way to the login", () -> anybody.ask("GET", "/", null, AS_A_PAGE),
                "no token", () -> teacher.ask("PUT", MARKS, "{}", Map.of()),
                "malformed path", () -> teacher.api("GET", "/api/journal/%2e%2e/x", null),
                "login that failed", () -> anybody.ask("GET", "/login/oauth2/code/klassny?error=x", null, AS_A_PAGE));
        kinds.forEach((kind, asked) -> {
            var answer = asked.get();
            assertThat(answer.header("Content-Security-Policy"))
                    .as(kind)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(answer.header("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.header("Server")).as(kind).isEmpty();
            assertThat(answer.header("X-Powered-By")).as(kind).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).as(kind).isEmpty();
            if (!kind.equals("script")) {
                assertThat(answer.header("Cache-Control")).as(kind).contains("no-store");
            }
        });
    }

    @Test
    void noAnswerToAnotherSiteMayBeReadThere(LocalStack stack) {
        var teacher = Browser.signedIn(stack.gateway(), "teacher");
        var answer = teacher.ask("GET", "/api/session", null, Map.of("Origin", "https://evil.example"));
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        var before = teacher.ask(
                "OPTIONS",
                MARKS,
                null,
                Map.of("Origin", "https://evil.example", "Access-Control-Request-Method", "PUT"));
        assertThat(before.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "PROPFIND", "KLASSNY"})
    void methodsThatNobodyNeedsAreRefused(String method, LocalStack stack) {
        var teacher = Browser.signedIn(stack.gateway(), "teacher");
        for (var path : List.of("/", "/api/journal/day", "/api/session")) {
            var answer = teacher.api(method, path, null);
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(teacher.cookie("SESSION").orElseThrow());
            assertSilent(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"x\"",
                "{\"workType\":\"CLASS_WORK\",\"entries\":{}}",
                "{\"workType\":\"NOTHING\",\"entries\":[]}",
                "{\"workType\":\"CLASS_WORK\",\"entries\":[null]}",
                "{\"workType\":\"CLASS_WORK\",\"entries\":[{\"seen\":1e999}]}",
                "{\"workType\":\"CLASS_WORK\",\"entries\":[{\"seen\":99999999999999999999}]}",
                "{\"workType\":\"CLASS_WORK\",\"@class\":\"java.lang.Runtime\"}",
                "{\"__proto__\":{}}",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
            })
    void malformedBodiesAreProblems(String body, LocalStack stack) {
        var teacher = Browser.signedIn(stack.gateway(), "teacher");
        var answer = teacher.ask(
                "PUT",
                MARKS,
                body,
                Map.of(
                        "Content-Type",
                        "application/json",
                        "X-XSRF-TOKEN",
                        teacher.token().orElseThrow()));
        assertProblem(answer, 400);
    }

    @Test
    void whatIsNotJsonIsNotRead(LocalStack stack) {
        var teacher = Browser.signedIn(stack.gateway(), "teacher");
        for (var type : List.of("application/xml", "text/plain", "application/x-java-serialized-object")) {
            var answer = teacher.ask(
                    "PUT",
                    MARKS,
                    "<x/>",
                    Map.of("Content-Type", type, "X-XSRF-TOKEN", teacher.token().orElseThrow()));
            assertProblem(answer, 415);
        }
    }

    @Test
    void depthAndSizeOfABodyHaveTheirEnd(LocalStack stack) {
        var teacher = Browser.signedIn(stack.gateway(), "teacher");
        assertProblem(teacher.api("PUT", MARKS, "[".repeat(100_000)), 400);
        assertProblem(teacher.api("PUT", MARKS, "{\"workType\":\"" + "x".repeat(1_000_000) + "\"}"), 400);
        assertProblem(teacher.api("PUT", MARKS, " ".repeat(9_000_000) + "{}"), 413);
        var student = Browser.signedIn(stack.gateway(), "student");
        assertProblem(student.api("PUT", MARKS, " ".repeat(9_000_000) + "{}"), 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /[]{} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
                "NOTHING\r\n\r\n",
                "PUT /api/journal/x HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "PUT /api/journal/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /api/session HTTP/1.1\r\nHost: x\r\nX: \u0001\r\n\r\n",
            })
    void whatIsNoHttpIsRefusedWithoutAWordOfTheServer(String request, LocalStack stack) {
        assertSilent(RawRequest.send(URI.create(stack.gateway()), request));
        assertSilent(RawRequest.send(URI.create(stack.service("journal")), request));
    }

    @Test
    void aRequestMayNotBeAllHeader(LocalStack stack) {
        var answer = RawRequest.send(
                URI.create(stack.gateway()), "GET / HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*");
        assertSilent(answer);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":");
        assertSilent(answer);
    }

    private static void assertSilent(Answer answer) {
        assertSilent(answer.body());
    }

    private static void assertSilent(String answer) {
        assertThat(TALKATIVE).noneMatch(answer.toLowerCase(Locale.ROOT)::contains);
    }
}
