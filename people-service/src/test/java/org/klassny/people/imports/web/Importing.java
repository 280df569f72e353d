package org.klassny.people.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.klassny.teststack.service.Answer;
import org.klassny.teststack.service.Api;
import org.klassny.teststack.service.Session;

/** An administrator who imports into a school of a test's own. */
final class Importing {

    private static final String PATH = "/api/people/imports/";
    private static final AtomicInteger SCHOOLS = new AtomicInteger();

    final String school;
    final Session admin;
    private final Api api;
    private int last;

    Importing(Api api) {
        this.api = api;
        this.school = "school-import-" + SCHOOLS.incrementAndGet();
        this.admin = api.of(school, "staff-admin", "ADMINISTRATOR");
        assertThat(admin.put("/api/people/school", "{'name': 'Новая школа', 'timeZone': 'Europe/Moscow', 'seen': 0}")
                        .status())
                .isEqualTo(200);
    }

    Session as(String person, String... roles) {
        return api.of(school, person, roles);
    }

    String nextId() {
        return "import-" + school + "-" + ++last;
    }

    Answer preview(byte[] content) {
        return preview(admin, nextId(), content);
    }

    static Answer preview(Session session, String id, byte[] content) {
        return session.putFile(PATH + id + "?from=2026-11-20&orderNumber=61-u&orderDate=2026-11-19", content);
    }

    /** Previews, expects no fault, applies and waits for the end. */
    Answer apply(byte[] content) {
        var preview = preview(content);
        assertThat(preview.at("/outcome/faults").toString()).isEqualTo("[]");
        assertThat(preview.at("/state").asString()).isEqualTo("READY");
        var id = preview.at("/importId").asString();
        assertThat(admin.post(PATH + id + "/application", "").status()).isEqualTo(202);
        return ended(id, "APPLIED");
    }

    Answer undo(String id) {
        assertThat(admin.post(PATH + id + "/undoing", "").problem()).isEqualTo("202");
        return ended(id, "UNDONE");
    }

    private Answer ended(String id, String state) {
        await().atMost(Duration.ofMinutes(5)).untilAsserted(() -> {
            var now = admin.get(PATH + id);
            assertThat(now.at("/state").asString() + now.at("/failure").asString(""))
                    .isEqualTo(state);
        });
        return admin.get(PATH + id);
    }

    /** {@code made changed ended same} */
    static String count(Answer answer, String what) {
        var count = answer.at("/outcome/counts/" + what);
        return count.path("made").asInt(0) + " " + count.path("changed").asInt(0) + " "
                + count.path("ended").asInt(0) + " " + count.path("same").asInt(0);
    }

    /** {@code file row field rule} */
    static List<String> faults(Answer answer) {
        return rows(answer, "faults");
    }

    /** {@code file row field rule} of what is only said */
    static List<String> notes(Answer answer) {
        return rows(answer, "notes");
    }

    private static List<String> rows(Answer answer, String which) {
        return answer.at("/outcome/" + which)
                .valueStream()
                .map(fault ->
                        fault.path("file").asString() + " " + fault.path("row").asInt() + " "
                                + fault.path("field").asString("-") + " "
                                + fault.path("rule").asString())
                .toList();
    }
}
