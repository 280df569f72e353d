package org.klassny.e2e.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.Topics;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the marks of a load are kept, and how often each.
 *
 * @param sentAgain records of the topic that repeat one sent before, number and hash included; readers pass them over
 */
record Copies(
        Map<String, Integer> store,
        Map<String, Integer> topic,
        int sentAgain,
        Map<String, Integer> gradebook,
        Map<String, Integer> audit,
        Map<String, Integer> fillRate) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Marks of which the id begins so. */
    static Copies of(LocalStack stack, String prefix, List<Lesson> lessons) {
        var journal = stack.database("journal");
        var reporting = stack.database("reporting");
        var like = prefix + "%";
        var topic = new TreeMap<String, Integer>();
        var sentAgain = topic(stack, prefix, topic);
        return new Copies(
                counted(journal.sql("""
                        select payload::json ->> 'markId' as id, count(*) as times from domain_event_entry
                        where payload_type = 'journal.mark-given.v1' and payload::json ->> 'markId' like ? group by 1
                        """).param(like)),
                topic,
                sentAgain,
                gradebook(stack, prefix, lessons),
                counted(reporting
                        .sql("select mark_id as id, count(*) as times from audit_entry where mark_id like ? group by 1")
                        .param(like)),
                counted(reporting
                        .sql(
                                "select mark_id as id, count(*) as times from fill_mark where counts and mark_id like ? group by 1")
                        .param(like)));
    }

    Map<String, Map<String, Integer>> byPlace() {
        var places = new LinkedHashMap<String, Map<String, Integer>>();
        places.put("event store", store);
        places.put("topic journal.events", topic);
        places.put("gradebook page", gradebook);
        places.put("audit (reporting)", audit);
        places.put("fill rate (reporting)", fillRate);
        return places;
    }

    /** Reports come after the store; they are there once each has as many marks. */
    boolean even() {
        return Stream.of(store, topic, audit, fillRate)
                        .map(Map::size)
                        .distinct()
                        .count()
                == 1;
    }

    /** As the deputy sees the pages. */
    private static Map<String, Integer> gradebook(LocalStack stack, String prefix, List<Lesson> lessons) {
        var shown = new TreeMap<String, Integer>();
        var deputy = stack.as("deputy");
        lessons.stream().map(Lesson::page).distinct().forEach(page -> deputy.get("/api/journal/pages/" + page)
                .body()
                .path("marks")
                .valueStream()
                .map(mark -> mark.path("markId").asString())
                .filter(mark -> mark.startsWith(prefix))
                .forEach(mark -> shown.merge(mark, 1, Integer::sum)));
        return shown;
    }

    private static Map<String, Integer> counted(StatementSpec sql) {
        var counted = new TreeMap<String, Integer>();
        sql.query(row -> {
            counted.put(row.getString("id"), row.getInt("times"));
        });
        return counted;
    }

    /** Counts events, not records: one that was sent again has the id it had. */
    private static int topic(LocalStack stack, String prefix, Map<String, Integer> marks) {
        var events = new HashMap<String, Set<String>>();
        var records = new int[1];
        new Topics(stack.kafka()).read(Pattern.compile("journal\\.events"), record -> {
            if (header(record, "ce_type").equals("journal.mark-given.v1")) {
                var mark = JSON.readTree(record.value()).path("markId").asString();
                if (mark.startsWith(prefix)) {
                    records[0]++;
                    events.computeIfAbsent(mark, _ -> new TreeSet<>()).add(header(record, "ce_id"));
                }
            }
        });
        events.forEach((mark, ids) -> marks.put(mark, ids.size()));
        return records[0] - events.values().stream().mapToInt(Set::size).sum();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
