package org.klassny.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klassny.gateway.peer.Provider.PROVIDER;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.klassny.gateway.peer.Browser;
import org.klassny.gateway.peer.Provider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LoginTest extends RunningGateway {

    @Autowired
    JdbcClient sql;

    @Test
    void leadsAnAnonymousPersonToTheLogin() {
        var answer = browser().getPage("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/oauth2/authorization/klassny");
    }

    @Test
    void tellsAnAnonymousScriptThatNobodyIsLoggedIn() {
        assertProblem(browser().get("/api/journal/pages"), 401, "not-authenticated");
        assertProblem(browser().get("/api/session"), 401, "not-authenticated");
    }

    @Test
    void keepsNoSessionForAScriptThatIsNotLoggedIn() {
        var browser = browser();
        browser.get("/api/session");
        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        PROVIDER.expect("anna", "TEACHER");
        var browser = browser();
        var page = browser.follow(browser.getPage("/?class=7b"));
        assertThat(page.uri().toString()).contains("class=7b");
    }

    @Test
    void tellsThePageWhoIsLoggedIn() {
        var session = loggedIn("anna", "TEACHER", "HOMEROOM_TEACHER").get("/api/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body())
                .contains("\"account\":\"anna\"", "\"login\":\"anna-login\"")
                .contains("\"person\":\"anna-person\"", "\"school\":\"school-1\"")
                .contains("\"roles\":[\"TEACHER\",\"HOMEROOM_TEACHER\"]")
                .contains("\"csrfHeader\":\"X-XSRF-TOKEN\"");
    }

    @Test
    void asksTheProviderForACodeThatOnlyItCanUse() {
        var browser = browser();
        var toProvider = browser.getPage("/oauth2/authorization/klassny");
        assertThat(location(toProvider))
                .contains("response_type=code", "client_id=klassny-gateway", "scope=openid")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void changesTheSessionAtLogin() {
        PROVIDER.expect("anna", "TEACHER");
        var browser = browser();
        var toProvider = browser.getPage("/oauth2/authorization/klassny");
        var before = browser.cookie("SESSION");
        browser.follow(toProvider);
        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void takesNoSessionThatSomebodyElseHasMade() {
        var planted = Base64.getEncoder().encodeToString("planted".getBytes(StandardCharsets.UTF_8));
        PROVIDER.expect("anna", "TEACHER");
        var browser = browser();
        browser.plant("SESSION", planted);
        browser.logIn();
        assertThat(browser.cookie("SESSION")).isNotEmpty().isNotEqualTo(planted);
        var thief = browser();
        thief.plant("SESSION", planted);
        assertProblem(thief.get("/api/session"), 401, "not-authenticated");
    }

    @Test
    void leavesTheSessionBeforeTheLoginToNobody() {
        PROVIDER.expect("anna", "TEACHER");
        var browser = browser();
        var toProvider = browser.getPage("/oauth2/authorization/klassny");
        var before = browser.cookie("SESSION");
        browser.follow(toProvider);
        var thief = browser();
        thief.plant("SESSION", before);
        assertProblem(thief.get("/api/session"), 401, "not-authenticated");
    }

    @Test
    void letsOnlyALoginLiveLong() {
        PROVIDER.expect("vera", "TEACHER");
        var browser = browser();
        var toProvider = browser.getPage("/oauth2/authorization/klassny");
        assertThat(lifeOf(browser)).isEqualTo(1_800);
        browser.follow(toProvider);
        assertThat(lifeOf(browser)).isEqualTo(43_200);
    }

    @Test
    void storesNeitherTheSecretOfTheClientNorRolesOfTheAccount() {
        loggedIn("vera", "TEACHER");
        var stored = sql.sql("""
                select string_agg(convert_from(attribute_bytes, 'utf8'), '') from spring_session_attributes
                """).query(String.class).single();
        assertThat(stored).contains("vera").doesNotContain(Provider.SECRET, "TEACHER");
    }

    @Test
    void hidesTheSessionCookieFromScripts() {
        var cookie = browser().getPage("/oauth2/authorization/klassny").headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
        assertThat(HttpCookie.parse(cookie).getFirst().isHttpOnly()).isTrue();
        assertThat(cookie).contains("SameSite=Lax");
    }

    @Test
    void refusesACallbackThatTheSessionDidNotAskFor() {
        var answer = browser().getPage("/login/oauth2/code/klassny?code=stolen&state=made-up");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Войти не удалось");
    }

    @Test
    void endsBothSessionsAtLogout() {
        var browser = loggedIn("anna", "TEACHER");
        browser.get("/api/session");
        var answer = browser.submit(
                "/logout", "", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"), "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(location(answer))
                .startsWith(PROVIDER.issuer() + "/protocol/openid-connect/logout")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=http://127.0.0.1:" + port + "/");
        assertProblem(browser.get("/api/session"), 401, "not-authenticated");
    }

    @Test
    void doesNotLogOutByALinkOfAnotherSite() {
        var browser = loggedIn("anna", "TEACHER");
        browser.getPage("/logout");
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    private int lifeOf(Browser browser) {
        var id = new String(Base64.getDecoder().decode(browser.cookie("SESSION")), StandardCharsets.UTF_8);
        return sql.sql("select max_inactive_interval from spring_session where session_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
