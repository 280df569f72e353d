package org.klassny.e2e.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.Lessons;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.border.Browser;
import org.klassny.e2e.border.Browser.Answer;

/** Every operation of the services' descriptions, asked by every role. */
@Klassny
@Tag("security")
@Order(20)
class RightsTest {

    private static final String ANONYMOUS = "anonymous";
    private static final String STRANGER = "stranger";
    private static final String MACHINE = "machine";
    private static final List<String> PEOPLE = List.of(
            "student",
            "guardian",
            "teacher",
            "homeroom",
            "methodist",
            "secretary",
            "deputy",
            "head",
            "admin",
            "auditor",
            STRANGER);
    private static final List<String> USERS = Stream.of(Stream.of(ANONYMOUS), PEOPLE.stream(), Stream.of(MACHINE))
            .flatMap(it -> it)
            .toList();

    /** Header and claims of a head of school, and nobody's signature. */
    private static final String UNSIGNED = "eyJhbGciOiJub25lIn0."
            + "eyJzdWIiOiJ4IiwicmVhbG1fYWNjZXNzIjp7InJvbGVzIjpbIkhFQUQiXX0sImV4cCI6NDEwMjQ0NDgwMH0.";

    private static final List<String> CLOSED = List.of(
            "/actuator",
            "/actuator/prometheus",
            "/actuator/env",
            "/v3/api-docs",
            "/swagger-ui.html",
            "/h2-console",
            "/");

    /** Ids and a name that only the demo school has. */
    private static final Pattern OF_THE_DEMO_SCHOOL =
            Pattern.compile("\"(student-5a|staff-demo|load-7b|timetable-7b|Иволгин)");

    @Test
    @Order(1)
    void everyRoleMayDoWhatWasApprovedAndNothingElse(LocalStack stack) {
        var operations = operations(stack);
        var answers = new LinkedHashMap<String, List<Answer>>();
        answers.put(ANONYMOUS, asked(anonymous(stack), operations));
        PEOPLE.forEach(user -> answers.put(user, asked(Browser.signedIn(stack.gateway(), user), operations)));
        answers.put(MACHINE, askedByMachine(stack, operations));

        var matrix = Matrix.of(operations, answers);
        if ("rights".equals(System.getProperty("approve"))) {
            matrix.approve(USERS);
        }
        answers.forEach((user, all) -> assertThat(all).as(user).allSatisfy(answer -> assertThat(answer.status())
                .as(answer.toString())
                .isLessThan(500)));
        assertThat(answers.get(STRANGER))
                .filteredOn(answer -> OF_THE_DEMO_SCHOOL.matcher(answer.body()).find())
                .isEmpty();
        assertThat(String.join("\n", matrix.lines()))
                .isEqualTo(String.join("\n", Matrix.approved().lines()));
    }

    @Test
    @Order(2)
    void noServiceAnswersWhoHasNoTokenOfTheRealm(LocalStack stack) {
        for (var operation : operations(stack)) {
            var service = new Browser(stack.service(operation.service()));
            for (var credentials : List.of("", "Bearer nonsense", "Bearer " + UNSIGNED, "Basic YWRtaW46YWRtaW4=")) {
                var headers = credentials.isEmpty() ? Map.<String, String>of() : Map.of("Authorization", credentials);
                assertThat(operation.ask(service, headers).status())
                        .as("%s with %s", operation.name(), credentials)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    @Order(3)
    void nothingIsChangedWithoutTheTokenOfTheSession(LocalStack stack) {
        var browser = Browser.signedIn(stack.gateway(), "admin");
        var other = Browser.signedIn(stack.gateway(), "admin").token().orElseThrow();
        operations(stack).stream()
                .filter(operation -> operation.writes() && !operation.internal())
                .forEach(operation -> {
                    for (var headers : List.of(
                            Map.<String, String>of(), Map.of("X-XSRF-TOKEN", "x"), Map.of("X-XSRF-TOKEN", other))) {
                        var answer = operation.ask(browser, headers);
                        assertThat(answer.status()).as(operation.name()).isEqualTo(403);
                        assertThat(answer.body()).contains("csrf-token-missing");
                    }
                });
    }

    @Test
    @Order(4)
    void onlyTheProbesAreOpenToEverybody(LocalStack stack) {
        for (var service : Contracts.SERVICES) {
            var anybody = new Browser(stack.service(service));
            for (var open : List.of("/livez", "/readyz")) {
                assertThat(anybody.ask("GET", open, null, Map.of()).status())
                        .as(service + open)
                        .isEqualTo(200);
            }
            for (var closed : CLOSED) {
                assertThat(anybody.ask("GET", closed, null, Map.of()).status())
                        .as(service + closed)
                        .isEqualTo(401);
            }
        }
        var anybody = new Browser(stack.gateway());
        for (var closed : CLOSED) {
            assertThat(anybody.ask("GET", closed, null, Map.of()).status())
                    .as(closed)
                    .isIn(302, 401);
        }
    }

    private static List<Operation> operations(LocalStack stack) {
        var lesson = Lessons.algebraOfThursday(stack.as("teacher"));
        var term = lesson.path("termId").asString();
        var own = Samples.own(lesson.path("lessonId").asString(), term);
        var other = Lessons.childOfOthers(stack.as("deputy"), "class-5a");
        return Contracts.read(stack.project(), own, Samples.foreign(other, ofOthers(stack), term));
    }

    /** A lesson of Russian in 5-А, which none of the demo realm's users teaches. */
    private static String ofOthers(LocalStack stack) {
        return stack.as("deputy")
                .get("/api/schedule/lessons?from=2026-11-16&until=2026-11-19&groupId=group-5a")
                .body()
                .path("lessons")
                .valueStream()
                .filter(lesson -> lesson.path("subjectId").asString().equals("subject-russian"))
                .map(lesson -> lesson.path("lessonId").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<Answer> asked(Browser browser, List<Operation> operations) {
        return operations.stream()
                .map(operation -> operation.ask(browser, browser.tokens()))
                .toList();
    }

    /** With a token against forgery, which everybody gets, so that the login alone is missing. */
    private static Browser anonymous(LocalStack stack) {
        var browser = new Browser(stack.gateway());
        browser.ask("GET", "/api/session", null, Map.of());
        assertThat(browser.token()).isPresent();
        return browser;
    }

    private static List<Answer> askedByMachine(LocalStack stack, List<Operation> operations) {
        var token = MachineToken.of(stack);
        var headers = Map.of("Authorization", "Bearer " + token);
        return operations.stream()
                .map(operation -> operation.ask(new Browser(stack.service(operation.service())), headers))
                .toList();
    }
}
