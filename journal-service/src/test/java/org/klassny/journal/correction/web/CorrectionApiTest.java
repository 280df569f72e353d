package org.klassny.journal.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.journal.JournalTest;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

@JournalTest
class CorrectionApiTest {

    private static final String CORRECTIONS = "/api/journal/corrections";
    private static final String ALGEBRA = "/api/journal/pages/group-7b/subject-algebra/term-2";
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api api;
    private final JdbcClient db;

    CorrectionApiTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void changesALockedMarkWhenItIsAllowedAndKeepsBothValues() {
        var first = request("student-05", newMark("QUIZ", "3", 0));
        assertThat(api.as("staff-vera", "DEPUTY").post(allowance(first), "{}").status())
                .isEqualTo(204);
        var mark = stands("student-05");
        assertThat(mark.path("value").asString()).isEqualTo("3");
        assertThat(mark.path("corrected").asBoolean()).isTrue();
        assertThat(mark.path("enteredBy").asString()).isEqualTo("staff-anna");

        var id = mark.path("markId").asString();
        var second = request(
                "student-05", "\"kind\": \"MARK\", \"markId\": \"%s\", \"value\": \"4\", \"seen\": 1".formatted(id));
        var open = find(page().path("corrections"), "correctionId", second);
        assertThat(open.path("proposed").asString()).isEqualTo("4");
        assertThat(open.path("markId").asString()).isEqualTo(id);
        assertThat(open.path("state").asString()).isEqualTo("REQUESTED");
        assertThat(stands("student-05").path("value").asString()).isEqualTo("3");

        api.as("staff-vera", "DEPUTY").post(allowance(second), "{}");
        assertThat(api.as("staff-vera", "DEPUTY").post(allowance(second), "{}").status())
                .isEqualTo(204);
        assertThat(stands("student-05").path("value").asString()).isEqualTo("4");
        assertThat(find(page().path("corrections"), "correctionId", second).isMissingNode())
                .isTrue();
        assertThat(db.sql("""
                                select payload from domain_event_entry where payload_type = 'journal.mark-corrected.v1'
                                order by global_index desc limit 1
                                """).query(String.class).single())
                .contains("\"previous\":\"3\"", "\"value\":\"4\"", "\"version\":2", "\"requestedBy\":\"staff-anna\"")
                .contains("\"allowedBy\":\"staff-vera\"");
        var entry = entry(second);
        assertThat(entry.standing()).isEqualTo("3");
        assertThat(entry.proposed()).isEqualTo("4");
        assertThat(entry.note()).isEqualTo("Опечатка");
        assertThat(entry.requestedBy()).isEqualTo("staff-anna");
        assertThat(entry.decidedBy()).isEqualTo("staff-vera");
        assertThat(entry.decidedAt()).isNotNull();
        assertThat(entry.date()).hasToString("2026-11-19");
    }

    @Test
    void takesALockedMarkOut() {
        var given = request("student-06", newMark("QUIZ", "2", 0));
        api.as("staff-vera", "DEPUTY").post(allowance(given), "{}");
        var id = stands("student-06").path("markId").asString();
        var out = request(
                "student-06", "\"kind\": \"MARK\", \"markId\": \"%s\", \"value\": null, \"seen\": 1".formatted(id));
        api.as("staff-vera", "DEPUTY").post(allowance(out), "{}");
        assertThat(stands("student-06").isMissingNode()).isTrue();
    }

    @Test
    void changesLockedAttendance() {
        var id = request(
                "student-07", "\"kind\": \"ATTENDANCE\", \"status\": \"LATE\", \"lateMinutes\": 12, \"seen\": 0");
        assertThat(api.as("staff-vera", "DEPUTY").post(allowance(id), "{}").status())
                .isEqualTo(204);
        var page = page();
        var place = place(page, "student-07");
        assertThat(page.path("attendance")).anySatisfy(entry -> {
            assertThat(entry.path("lessonId").asString()).isEqualTo("lesson-yesterday");
            assertThat(entry.path("student").asInt()).isEqualTo(place);
            assertThat(entry.path("lateMinutes").asInt()).isEqualTo(12);
            assertThat(entry.path("corrected").asBoolean()).isTrue();
        });
    }

    @Test
    void decidesNothingWhereTheCellWasChangedAfterTheRequest() {
        var one = request("student-08", "\"kind\": \"ATTENDANCE\", \"status\": \"ILL\", \"seen\": 0");
        var other = request("student-08", "\"kind\": \"ATTENDANCE\", \"status\": \"ABSENT\", \"seen\": 0");
        api.as("staff-vera", "DEPUTY").post(allowance(one), "{}");
        var refused = api.as("staff-vera", "DEPUTY").post(allowance(other), "{}");
        assertThat(refused.problem()).isEqualTo("409 cell-changed-since");
        assertThat(refused.body().path("current").asInt()).isEqualTo(1);
        assertThat(entry(other).state()).hasToString("REQUESTED");
        assertThat(db.sql("select count(*) from domain_event_entry where aggregate_identifier = :id")
                        .param("id", other)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isReadPageByPageToTheEnd() {
        for (var student : new String[] {"student-15", "student-16", "student-17"}) {
            request(student, newMark("QUIZ", "5", 0));
        }
        var head = api.as("staff-head", "HEAD");
        var all = ids(list(head, ""));
        assertThat(list(head, "").next()).isNull();
        var read = new ArrayList<String>();
        var page = list(head, "?limit=2");
        assertThat(page.corrections()).hasSize(2);
        while (page.next() != null) {
            read.addAll(ids(page));
            page = list(head, "?limit=2&after=" + page.next());
        }
        read.addAll(ids(page));
        assertThat(read).isEqualTo(all);
        assertThat(list(api.of("school-2", "staff-vera", "DEPUTY"), "?after=" + all.getFirst())
                        .corrections())
                .isEmpty();
        assertThat(head.get(CORRECTIONS + "?limit=0").problem()).isEqualTo("400 invalid-request /limit");
        assertThat(head.get(CORRECTIONS + "?limit=1001").problem()).isEqualTo("400 invalid-request /limit");
        assertThat(head.get(CORRECTIONS + "?after=%00").problem()).isEqualTo("400 character-refused /after");
    }

    @Test
    void whatIsSentAgainLeavesNoSecondText() {
        var id = id();
        var body = body("lesson-yesterday", "student-14", newMark("QUIZ", "5", 0));
        var refusal = "{\"reason\": \"Нет записи в тетради\"}";
        for (var time = 0; time < 2; time++) {
            assertThat(put("staff-anna", id, body).status()).isEqualTo(204);
        }
        for (var time = 0; time < 2; time++) {
            assertThat(api.as("staff-vera", "DEPUTY")
                            .post(CORRECTIONS + "/" + id + "/refusal", refusal)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(db.sql("select note_id from note where note_id like '%' || :id order by 1")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("refusal-" + id, "request-" + id);
        assertThat(entry(id).note()).isEqualTo("Опечатка");
        assertThat(entry(id).refusal()).isEqualTo("Нет записи в тетради");
        assertThat(db.sql("""
            select count(*) from note n where n.text in ('Опечатка', 'Нет записи в тетради')
            and not exists (select 1 from domain_event_entry where payload like '%"' || note_id || '"%')
            """).query(Integer.class).single()).isZero();
    }

    @Test
    void refusesWithAReasonThatTheTeacherReads() {
        var id = request("student-09", newMark("QUIZ", "5", 0));
        assertThat(api.as("staff-vera", "DEPUTY")
                        .post(CORRECTIONS + "/" + id + "/refusal", "{\"reason\": \"Нет записи в тетради\"}")
                        .status())
                .isEqualTo(204);
        assertThat(stands("student-09").isMissingNode()).isTrue();
        assertThat(api.as("staff-vera", "DEPUTY").post(allowance(id), "{}").problem())
                .isEqualTo("409 already-decided");
        var own = list(api.as("staff-anna", "TEACHER"), "?state=REFUSED&from=2026-11-20&until=2026-11-20");
        assertThat(own.corrections())
                .filteredOn(entry -> entry.correctionId().equals(id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.refusal()).isEqualTo("Нет записи в тетради"));
        assertThat(list(api.as("staff-anna", "TEACHER"), "?until=2026-11-19").corrections())
                .isEmpty();
        assertThat(db.sql("select payload from domain_event_entry where payload like '%тетради%'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void storesARepeatedRequestOnceAndKnowsAnotherOneByTheSameId() {
        var id = request("student-10", newMark("QUIZ", "5", 0));
        assertThat(put("staff-anna", id, body("lesson-yesterday", "student-10", newMark("QUIZ", "5", 0)))
                        .status())
                .isEqualTo(204);
        assertThat(put("staff-anna", id, body("lesson-yesterday", "student-10", newMark("QUIZ", "4", 0)))
                        .problem())
                .isEqualTo("409 correction-id-taken");
    }

    @Test
    void letsNobodyDecideOnAnOwnRequest() {
        var id = id();
        api.as("staff-anna", "TEACHER", "DEPUTY")
                .put(CORRECTIONS + "/" + id, body("lesson-yesterday", "student-11", newMark("QUIZ", "5", 0)));
        var anna = api.as("staff-anna", "TEACHER", "DEPUTY");
        assertThat(anna.post(allowance(id), "{}").problem()).isEqualTo("403 own-request");
        assertThat(anna.post(CORRECTIONS + "/" + id + "/refusal", "{\"reason\": \"нет\"}")
                        .problem())
                .isEqualTo("403 own-request");
    }

    @Test
    void takesNoCorrectionOfAClosedPage() {
        api.as("staff-vera", "DEPUTY")
                .put(
                        "/api/journal/policies/pages.closed-on",
                        "{\"value\": \"2026-11-20\", \"effectiveFrom\": \"2026-11-20\"}");
        var answer = put("staff-art", id(), body("lesson-september", "student-01", newMark("QUIZ", "5", 0)));
        assertThat(answer.problem()).isEqualTo("409 page-closed");
        assertThat(answer.body().path("policyValue").asString()).isEqualTo("2026-11-20");
        var locks = api.as("staff-art", "TEACHER")
                .get("/api/journal/pages/group-7b/subject-art/term-1")
                .body()
                .path("lessons")
                .path(0)
                .path("locks");
        assertThat(locks)
                .isNotEmpty()
                .allSatisfy(lock -> assertThat(lock.path("policy").asString()).isEqualTo("pages.closed-on"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lesson-yesterday | staff-oleg | student-12      | %s QUIZ 5 0    | 403 not-your-lesson",
                "lesson-now       | staff-anna | student-12      | %s QUIZ 5 0    | 409 still-open",
                "lesson-tomorrow  | staff-anna | student-12      | %s QUIZ 5 0    | 409 lesson-not-begun",
                "lesson-nowhere   | staff-anna | student-12      | %s QUIZ 5 0    | 404 unknown-lesson",
                "lesson-foreign   | staff-anna | student-12      | %s QUIZ 5 0    | 404 unknown-lesson",
                "lesson-cancelled | staff-anna | student-12      | %s QUIZ 5 0    | 409 lesson-cancelled",
                "lesson-yesterday | staff-anna | student-12      | %s QUIZ 9 0    | 409 mark-not-on-scale /value",
                "lesson-yesterday | staff-anna | student-12      | %s QUIZ 5 3    | 412 stale-version /seen",
                "lesson-yesterday | staff-anna | student-12      | %s WRITTEN_WORK 5 0 | 409 still-open",
                "lesson-yesterday | staff-anna | student-nowhere | %s QUIZ 5 0    | 409 student-not-on-roster /studentId",
                "lesson-yesterday | staff-anna | student 12      | %s QUIZ 5 0    | 400 invalid-request /studentId"
            })
    void refusesToAskForWhatCannotBe(String lesson, String person, String student, String change, String problem) {
        var words = change.split(" ");
        var body = body(lesson, student, newMark(words[1], words[2], Integer.parseInt(words[3])));
        assertThat(put(person, id(), body).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"MARK\", \"value\": \"5\", \"seen\": 0 | 400 work-type-missing /workType",
                "\"kind\": \"MARK\", \"workType\": \"QUIZ\", \"value\": null, \"seen\": 0 | 409 mark-unknown /markId",
                "\"kind\": \"MARK\", \"status\": \"ILL\", \"seen\": 0 | 400 change-misfit /kind",
                "\"kind\": \"ATTENDANCE\", \"seen\": 0 | 400 change-misfit /kind",
                "\"kind\": \"ATTENDANCE\", \"status\": \"LATE\", \"seen\": 0 | 400 late-minutes-misfit /lateMinutes",
                "\"kind\": \"DANCE\", \"seen\": 0 | 400 malformed-json /kind"
            })
    void namesWhatIsMalformed(String change, String problem) {
        assertThat(put("staff-anna", id(), body("lesson-yesterday", "student-12", change))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void takesNoIdOfAnotherForm() {
        assertThat(put("staff-anna", "a%20b", body("lesson-yesterday", "student-12", newMark("QUIZ", "5", 0)))
                        .problem())
                .isEqualTo("400 malformed-id");
    }

    @Test
    void letsASubstituteAskAfterTheDayForTheHeldLesson() {
        var id = id();
        assertThat(put("staff-igor", id, body("lesson-chemistry-2", "student-12", newMark("CONTROL_WORK", "5", 0)))
                        .status())
                .isEqualTo(204);
        assertThat(db.sql("""
                                select meta_data::jsonb ->> 'onbehalf' from domain_event_entry
                                where aggregate_identifier = :id
                                """).param("id", id).query(String.class).single()).isEqualTo("staff-olga");
    }

    @Test
    void isDecidedByADeputyOfTheSchoolAndReadByThoseWhoControl() {
        var id = request("student-13", newMark("QUIZ", "5", 0));
        for (var role : new String[] {"TEACHER", "HEAD", "METHODIST", "AUDITOR", "ADMINISTRATOR", "STUDENT"}) {
            assertThat(api.as("staff-x", role).post(allowance(id), "{}").problem())
                    .as(role)
                    .isEqualTo("403 role-missing");
        }
        assertThat(api.of("school-2", "staff-vera", "DEPUTY")
                        .post(allowance(id), "{}")
                        .problem())
                .isEqualTo("404 unknown-correction");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .post(allowance("correction-nowhere"), "{}")
                        .problem())
                .isEqualTo("404 unknown-correction");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .post(CORRECTIONS + "/" + id + "/refusal", "{\"reason\": \" \"}")
                        .problem())
                .isEqualTo("400 invalid-request /reason");
        for (var role : new String[] {"DEPUTY", "HEAD", "METHODIST", "AUDITOR"}) {
            assertThat(list(api.as("staff-x", role), "?state=REQUESTED").corrections())
                    .extracting(CorrectionList.Entry::correctionId)
                    .contains(id);
        }
        assertThat(list(api.as("staff-petr", "TEACHER"), "").corrections())
                .extracting(CorrectionList.Entry::correctionId)
                .doesNotContain(id);
        assertThat(list(api.of("school-2", "staff-vera", "DEPUTY"), "").corrections())
                .isEmpty();
        assertThat(api.as("guardian-01", "GUARDIAN").get(CORRECTIONS).problem()).isEqualTo("403 role-missing");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .get(CORRECTIONS + "?state=LOST")
                        .problem())
                .isEqualTo("400 bad-request");
        assertThat(api.as("staff-vera", "DEPUTY")
                        .put(CORRECTIONS + "/" + id(), body("lesson-yesterday", "student-12", newMark("QUIZ", "5", 0)))
                        .problem())
                .isEqualTo("403 role-missing");
    }

    private String request(String student, String change) {
        var id = id();
        assertThat(put("staff-anna", id, body("lesson-yesterday", student, change))
                        .status())
                .isEqualTo(204);
        return id;
    }

    private Answer put(String person, String id, String body) {
        return api.as(person, "TEACHER").put(CORRECTIONS + "/" + id, body);
    }

    private JsonNode page() {
        return api.as("staff-anna", "TEACHER").get(ALGEBRA).body();
    }

    /** The mark of yesterday's lesson. */
    private JsonNode stands(String student) {
        var page = page();
        var place = place(page, student);
        return page.path("marks")
                .valueStream()
                .filter(mark -> mark.path("lessonId").asString().equals("lesson-yesterday")
                        && mark.path("student").asInt() == place)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static int place(JsonNode page, String student) {
        var students = page.path("students")
                .valueStream()
                .map(entry -> entry.path("studentId").asString())
                .toList();
        return students.indexOf(student);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(entry -> entry.path(field).asString().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private CorrectionList.Entry entry(String id) {
        return list(api.as("staff-head", "HEAD"), "").corrections().stream()
                .filter(entry -> entry.correctionId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(CorrectionList page) {
        return page.corrections().stream()
                .map(CorrectionList.Entry::correctionId)
                .toList();
    }

    private static CorrectionList list(Session session, String query) {
        return STRICT.treeToValue(session.get(CORRECTIONS + query).body(), CorrectionList.class);
    }

    private static String id() {
        return "correction-" + UUID.randomUUID();
    }

    private static String allowance(String id) {
        return CORRECTIONS + "/" + id + "/allowance";
    }

    private static String newMark(String workType, String value, int seen) {
        return "\"kind\": \"MARK\", \"workType\": \"%s\", \"value\": \"%s\", \"seen\": %d"
                .formatted(workType, value, seen);
    }

    private static String body(String lesson, String student, String change) {
        return """
                {"lessonId": "%s", "studentId": "%s", %s, "reason": "TECHNICAL_ERROR", "note": "Опечатка"}
                """.formatted(lesson, student, change);
    }
}
