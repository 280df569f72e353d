package org.klassny.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.kit.ledger.Books;
import org.klassny.kit.ledger.Http;
import org.klassny.kit.ledger.Http.Answer;
import org.klassny.kit.ledger.LedgerTest;
import org.klassny.teststack.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LedgerTest
class ProblemTest {

    private final String ledger = "/api/ledger/" + Books.newLedger();

    @LocalServerPort
    int port;

    @Autowired
    Books books;

    private Http clerk;
    private Http owner;

    @BeforeEach
    void logIn() {
        clerk = Http.as(port, "CLERK");
        owner = Http.as(port, "OWNER");
    }

    @Test
    void aRightRequestIsAnswered() {
        var answer = clerk.put(ledger, entry("e-1", 5));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("entries").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"entries": [{"entryId": "e", "amount": }]} | malformed-json | /entries/0
                    {"entries": [{"entryId": "e", "amount": "five"}]} | malformed-json | /entries/0/amount
                    {"entries": [{"entryId": "e", "amount": 1}, 7]} | malformed-json | /entries/1
                    {"entries": {"entryId": "e"}} | malformed-json | /entries
                    [] | malformed-json | ``
                    {"entries": [{"entryId": "e", "amount": 1, "colour": "red"}]} | unknown-field | /entries/0/colour
                    {"entries": [], "color": 1} | unknown-field | /color
                    """)
    void jsonOfAWrongFormIsPointedAt(String body, String code, String pointer) {
        var answer = clerk.put(ledger, body);

        assertThat(problem(answer, 400, code).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"entries": [{"entryId": "e\\u0000", "amount": 1}]} | character-refused | /entries/0/entryId
        {"entries": [{"entryId": "e\\u001b", "amount": 1}]} | character-refused | /entries/0/entryId
        {"entries": [{"entryId": "\\ud83d", "amount": 1}]} | character-refused | /entries/0/entryId
        {"note": "a\\u0000", "entries": []} | character-refused | /note
        {"words": ["a", "b\\u0007"], "entries": []} | character-refused | /words/1
        {"day": "+9999999-01-01", "entries": []} | date-out-of-range | /day
        {"day": "1899-12-31", "entries": []} | date-out-of-range | /day
        {"day": "2200-01-01", "entries": []} | date-out-of-range | /day
        {"day": "31.12.2026", "entries": []} | malformed-json | /day
        """)
    void whatCanNotBeStoredIsPointedAt(String body, String code, String pointer) {
        assertThat(problem(clerk.put(ledger, body), 400, code).pointer()).isEqualTo(pointer);
    }

    @Test
    void linesTabsAndWholeCharactersAreTaken() {
        var answer = clerk.put(ledger, """
                {"entries": [{"entryId": "%s\\n\\t\\ud83d\\ude00", "amount": 1}], "day": "2199-12-31"}""".formatted(ledger));

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "about=a%00, character-refused, /about",
        "about=a%1B, character-refused, /about",
        "on=%2B999999999-12-31, date-out-of-range, /on",
        "on=-0044-03-15, date-out-of-range, /on",
        "on=11/20/26, bad-request, ''"
    })
    void aParameterThatCanNotBeStoredIsPointedAt(String query, String code, String pointer) {
        assertThat(problem(clerk.get(ledger + "?" + query), 400, code).pointer())
                .isEqualTo(pointer);
    }

    @Test
    void aRequestWithoutABodyIsMalformed() {
        problem(clerk.send("PUT", ledger, null, "Content-Type", "application/json"), 400, "malformed-json");
    }

    @Test
    void everyFaultOfFormInANestedListIsPointedAt() {
        var answer = clerk.put(ledger, """
                {"entries": [{"entryId": "e-1", "amount": 1}, {"entryId": " ", "amount": 1001}]}""");

        var faults = new ArrayList<String>();
        problem(answer, 400, "invalid-request")
                .json()
                .path("errors")
                .forEach(fault -> faults.add(fault.path("pointer").asString() + " "
                        + fault.path("code").asString()));
        assertThat(faults).containsExactlyInAnyOrder("/entries/1/entryId not-blank", "/entries/1/amount max");
    }

    @Test
    void aFaultOfAPathIsPointedAtBesideThoseOfTheBody() {
        var answer = clerk.put(ledger + "x".repeat(64), """
                {"entries": [{"entryId": " ", "amount": 1}]}""");

        assertThat(problem(answer, 400, "invalid-request")
                        .json()
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactlyInAnyOrder("/ledgerId", "/entries/0/entryId");
    }

    @ParameterizedTest
    @CsvSource({"101, invalid-request", "many, bad-request"})
    void aBadParameterIsRefused(String limit, String code) {
        problem(clerk.get(ledger + "?limit=" + limit), 400, code);
    }

    @Test
    void aMissingHeaderIsRefused() {
        problem(owner.send("DELETE", ledger, null), 400, "bad-request");
    }

    @Test
    void withoutAValidTokenNothingIsAnswered() {
        problem(Http.anonymous(port).get(ledger), 401, "not-authenticated");
        problem(new Http(port, "x.y.z").get(ledger), 401, "not-authenticated");
        var token = Tokens.of("CLERK").person("p").school("s");
        problem(
                new Http(port, token.issuer("http://elsewhere/realms/klassny").sign()).get(ledger),
                401,
                "not-authenticated");
        var old = Tokens.of("CLERK").person("p").school("s").expiring(Instant.parse("2020-01-01T00:00:00Z"));
        var answer = problem(new Http(port, old.sign()).get(ledger), 401, "not-authenticated");
        assertThat(answer.response().headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Bearer");
    }

    @Test
    void aTokenWithoutPersonOrSchoolIsNoActor() {
        problem(new Http(port, Tokens.of("CLERK").school("school-1").sign()).get(ledger), 401, "not-authenticated");
        problem(new Http(port, Tokens.of("CLERK").person("person-1").sign()).get(ledger), 401, "not-authenticated");
    }

    @Test
    void aRoleThatIsNotNamedIsRefused() {
        problem(Http.as(port, "READER").put(ledger, entry("e", 1)), 403, "role-missing");
    }

    @Test
    void whatIsNotThereIsUnknown() {
        problem(clerk.get(ledger), 404, "ledger-unknown");
        problem(clerk.get("/api/elsewhere"), 404, "not-found");
        problem(owner.send("DELETE", ledger, null, "If-Match", "1"), 404, "not-found");
    }

    @Test
    void aWrongMethodIsRefused() {
        problem(clerk.send("POST", ledger, "{}"), 405, "method-not-allowed");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(clerk.send("PUT", ledger, "a=b", "Content-Type", "text/plain"), 415, "unsupported-media-type");
    }

    @Test
    void aRuleAndAStaleVersionHaveTheirOwnAnswers() {
        clerk.put(ledger, entry("e-1", 1));

        var stale = problem(owner.send("DELETE", ledger, null, "If-Match", "0"), 412, "version-stale");
        assertThat(stale.json().path("version").asInt()).isEqualTo(1);
        assertThat(owner.send("DELETE", ledger, null, "If-Match", "1").status()).isEqualTo(204);
        var closed = problem(clerk.put(ledger, entry("e-2", 1)), 409, "ledger-closed");
        assertThat(closed.json().path("type").asString()).isEqualTo("urn:klassny:problem:ledger-closed");
        assertThat(closed.json().path("detail").asString()).isEqualTo("The ledger takes no entries any more.");
    }

    @Test
    void whatTheFirewallRefusesIsAProblemToo() {
        problem(clerk.get("/api/ledger/a;b=c"), 400, "bad-request");
        problem(Http.anonymous(port).get("/api/ledger/a;b=c"), 400, "bad-request");
    }

    @Test
    void probesNeedNoToken() {
        assertThat(Http.anonymous(port).get("/livez").status()).isEqualTo(200);
        assertThat(Http.anonymous(port).get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
        problem(Http.anonymous(port).get("/actuator/prometheus"), 401, "not-authenticated");
    }

    private static Answer problem(Answer answer, int status, String code) {
        assertThat(answer.body()).doesNotContain("Exception", "org.", "at java", "select ");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer;
    }

    private String entry(String id, int amount) {
        return """
                {"entries": [{"entryId": "%s-%s", "amount": %d}]}""".formatted(ledger, id, amount);
    }
}
