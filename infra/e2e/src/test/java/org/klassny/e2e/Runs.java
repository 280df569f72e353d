package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.klassny.demo.school.Visitor;
import tools.jackson.databind.JsonNode;

/** Work that is asked for and goes on by itself. */
public final class Runs {

    private Runs() {}

    public static JsonNode finished(Visitor auditor, String path, Map<String, String> wanted) {
        var asked = auditor.post(path, wanted);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        var run = path + "/" + asked.body().path("id").asString();
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> auditor.get(run).body(),
                        answer -> !answer.path("state").asString("RUNNING").equals("RUNNING"));
    }
}
