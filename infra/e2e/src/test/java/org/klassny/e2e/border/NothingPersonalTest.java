package org.klassny.e2e.border;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.klassny.e2e.Klassny;
import org.klassny.e2e.LocalStack;
import org.klassny.e2e.Notices;
import org.klassny.e2e.Topics;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After everything else: whoever the school knows and whatever was written of them stands in no log, event and metric. */
@Klassny
@Tag("security")
@Order(100)
class NothingPersonalTest {

    private static final List<String> SERVICES = List.of("people", "schedule", "journal", "reporting", "notification");

    /** A shorter text may stand anywhere by chance. */
    private static final int LONG_ENOUGH = 12;

    @Test
    @Order(1)
    void noLogTellsASecretNameOrText(LocalStack stack) throws IOException {
        var private_ = new ArrayList<>(personal(stack));
        try (var secrets = Files.list(stack.data().resolve("secrets"))) {
            secrets.forEach(secret -> private_.add(read(secret).strip()));
        }
        for (var log : logs(stack)) {
            assertNothingOf(private_, log.getFileName().toString(), read(log));
        }
    }

    @Test
    @Order(2)
    void noEventTellsANameOrText(LocalStack stack) {
        // something to tell for each service, whatever ran before
        Notices.atOnce(stack);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertNothingPersonalIsTold(stack));
    }

    @Test
    @Order(3)
    void noMetricTellsANameOrIdOfAPerson(LocalStack stack) {
        var personal = personal(stack);
        Stream.concat(SERVICES.stream(), Stream.of("gateway")).forEach(service -> {
            var metrics = new Browser(stack.management(service)).ask("GET", "/actuator/prometheus", null, Map.of());
            assertThat(metrics.status()).as(service).isEqualTo(200);
            assertNothingOf(personal, "metrics of " + service, metrics.body());
            assertThat(metrics.body()).as(service).doesNotContain("student-", "guardian-", "staff-demo");
        });
    }

    private static void assertNothingPersonalIsTold(LocalStack stack) {
        var personal = personal(stack);
        var topics = new LinkedHashSet<String>();
        new Topics(stack.kafka()).read(Pattern.compile("[a-z].*"), record -> {
            topics.add(record.topic());
            var text = new StringBuilder(record.key() == null ? "" : new String(record.key(), UTF_8));
            record.headers().forEach(header -> text.append(' ')
                    .append(header.key())
                    .append('=')
                    .append(new String(header.value(), UTF_8)));
            text.append(' ').append(record.value() == null ? "" : new String(record.value(), UTF_8));
            assertNothingOf(personal, record.topic(), text.toString());
        });
        assertThat(topics).contains("people.events", "schedule.events", "journal.events", "notification.events");
    }

    /** Names, addresses and telephone numbers of the school's people, and all free texts. */
    private static Set<String> personal(LocalStack stack) {
        var all = new LinkedHashSet<String>();
        var people = stack.database("people");
        for (var column : List.of("surname", "email", "phone")) {
            all.addAll(texts(people, "select distinct %s from card where %s is not null".formatted(column, column)));
        }
        assertThat(all).hasSizeGreaterThan(100).contains("Иволгина");
        for (var service : SERVICES) {
            texts(stack.database(service), "select distinct text from note where text is not null").stream()
                    .filter(text -> text.length() >= LONG_ENOUGH)
                    .forEach(all::add);
        }
        return all;
    }

    private static List<String> texts(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).list();
    }

    private static void assertNothingOf(Iterable<String> words, String place, String text) {
        for (var word : words) {
            var at = text.indexOf(word);
            assertThat(at)
                    .as(() -> place + ": …" + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80)))
                    .isNegative();
        }
    }

    private static List<Path> logs(LocalStack stack) throws IOException {
        // the mail server's own log tells whom it took letters for
        Predicate<Path> ours = file -> !file.getFileName().toString().startsWith("mail.log");
        try (var files = Files.list(stack.data().resolve("logs"))) {
            return files.filter(Files::isRegularFile).filter(ours).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
