package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppTest extends RunningGateway {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/day?date=2026-11-20", "/pages/group-1/subject-1/term-1", "/people/students"})
    void everyAddressOfAScreenIsThePage(String address) {
        var page = loggedIn("anna", "TEACHER").getPage(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body()).contains("<div id=\"root\">");
    }

    @Test
    void aScriptThatAsksForWhatIsNotThereGetsNoPage() {
        assertProblem(loggedIn("anna", "TEACHER").get("/pages"), 404, "not-found");
    }

    @Test
    void everyAnswerLetsInStylesOfAnotherNonce() {
        var browser = loggedIn("anna", "TEACHER");
        var first = browser.getPage("/");
        var second = browser.getPage("/");
        assertThat(policyNonce(first)).isEqualTo(pageNonce(first)).isNotEqualTo(policyNonce(second));
        assertThat(first.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(browser.get("/api/session")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("style-src 'self';");
    }

    @Test
    void thePageSaysTheOrderOfItsLayersBeforeItsSheets() {
        var page = loggedIn("anna", "TEACHER").getPage("/").body();
        var order = Pattern.compile("<style nonce=\"[^\"{]+\">\\s*@layer mantine,\\s*tokens,\\s*base,\\s*app;")
                .matcher(page);
        assertThat(order.find()).isTrue();
        assertThat(page.indexOf("rel=\"stylesheet\"")).isGreaterThan(order.start());
    }

    @Test
    void filesOfTheAppAreKeptForGoodAndNeedNoLogin() {
        var page = loggedIn("anna", "TEACHER").getPage("/").body();
        var files = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(page);
        assertThat(files.results().map(file -> file.group(1))).isNotEmpty().allSatisfy(file -> {
            var answer = browser().get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        });
        assertThat(browser().get("/assets/none.js").statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionsOfTheServicesAreThere() {
        var description = loggedIn("anna", "TEACHER").get("/journal-service/contracts/openapi.yml");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).startsWith("openapi: 3");
    }

    private static String policyNonce(HttpResponse<String> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return first("style-src 'self' 'nonce-([^']+)'", policy);
    }

    private static String pageNonce(HttpResponse<String> page) {
        return first("<meta name=\"csp-nonce\" content=\"([^\"]+)\"", page.body());
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
