package org.klassny.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What two schools of one deployment see of the operations that the kit brings. */
@JournalTest
class SchoolsTest {

    private static final String OPERATIONS = "/api/journal/operations";

    private final Api api;
    private final JdbcClient db;

    SchoolsTest(@Autowired Api api, @Autowired JdbcClient db) {
        this.api = api;
        this.db = db;
    }

    @Test
    void showOfEachOthersEventsNumberAndHashOnly() {
        var set = api.of("school-2", "staff-x", "DEPUTY")
                .put("/api/journal/policies/notices.settle.minutes", "{'value': '7', 'effectiveFrom': '2027-01-11'}");
        assertThat(set.status()).isEqualTo(204);
        var number = await().atMost(Duration.ofSeconds(60)).until(this::lastOfTheOtherSchool, last -> last > 0);

        var own = logged("school-2", number);
        assertThat(own.path("withheld").asBoolean()).isFalse();
        assertThat(own.path("attributes").path("schoolid").asString()).isEqualTo("school-2");
        assertThat(own.path("data").asString()).isNotEmpty();
        var foreign = logged("school-1", number);
        assertThat(foreign.path("withheld").asBoolean()).isTrue();
        assertThat(foreign.path("hash").asString()).isEqualTo(own.path("hash").asString());
        assertThat(foreign.path("attributes").isNull()).isTrue();
        assertThat(foreign.path("data").isNull()).isTrue();
    }

    @Test
    void seeAndRetryOwnDeadLettersOnly() {
        db.sql("""
                        insert into dead_letter (consumer, topic, partition, "offset", subject, type, reason, headers, data, arrived_at, attempts)
                        values ('reference', 'people.events', 0, -1, 'group-lost', 'people.teaching-group-formed.v1', 'no header ce_hash',
                                '{"schoolid": "school-2", "type": "people.teaching-group-formed.v1"}', '{', now(), 1)
                        """).update();
        try {
            assertThat(lettersOf("school-1")).doesNotContain("group-lost");
            assertThat(lettersOf("school-2")).containsExactly("group-lost");
            retried("school-1");
            assertThat(attempts()).isEqualTo(1);
            retried("school-2");
            assertThat(attempts()).isEqualTo(2);
        } finally {
            db.sql("delete from dead_letter where subject = 'group-lost'").update();
        }
    }

    private long lastOfTheOtherSchool() {
        return db.sql("""
                        select coalesce(max(log_index), 0) from event_log join domain_event_entry using (event_identifier)
                        where meta_data like '%school-2%' and payload like '%2027-01-11%'
                        """).query(Long.class).single();
    }

    private JsonNode logged(String school, long number) {
        return api.of(school, "staff-auditor", "AUDITOR")
                .get(OPERATIONS + "/log?limit=1&after=" + (number - 1))
                .body()
                .path(0);
    }

    private List<String> lettersOf(String school) {
        return api.of(school, "staff-admin", "ADMINISTRATOR")
                .get(OPERATIONS + "/dead-letters")
                .body()
                .valueStream()
                .map(letter -> letter.path("subject").asString())
                .toList();
    }

    private void retried(String school) {
        var answer = api.of(school, "staff-admin", "ADMINISTRATOR")
                .post(OPERATIONS + "/dead-letters/retry?consumer=reference&subject=group-lost", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("handled").asInt()).isZero();
    }

    private int attempts() {
        return db.sql("select attempts from dead_letter where subject = 'group-lost'")
                .query(Integer.class)
                .single();
    }
}
