package org.klassny.reporting.world;

import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Recorded;
import org.klassny.teststack.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of the service in a database of their own, without the service; and events as projections get them. */
public record Tables(JdbcClient db) {

    public static Tables fresh() {
        var database = Stack.database("reporting");
        DataSource source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/kit", "classpath:db/migration")
                .load()
                .migrate();
        return new Tables(JdbcClient.create(source));
    }

    /** All rows of tables as text, in the order of the rows' text. */
    public String rows(Iterable<String> tables) {
        var rows = new StringBuilder();
        for (var table : tables) {
            db.sql("select '" + table + "' || to_jsonb(t)::text as row from " + table + " t order by 1")
                    .query(String.class)
                    .list()
                    .forEach(row -> rows.append(row).append('\n'));
        }
        return rows.toString();
    }

    public static <E> Recorded<E> event(long number, String subject, long sequence, E event) {
        var envelope = new Envelope(
                "event-" + number,
                "type-of-" + event.getClass().getSimpleName(),
                "/test",
                subject,
                sequence,
                Instant.parse("2026-11-20T05:00:00Z").plusSeconds(number),
                LocalDate.parse("2026-11-20"),
                "school-1",
                "staff-1",
                "TEACHER",
                null,
                "ui",
                "correlation",
                "causation",
                null);
        return new Recorded<>(envelope, event, number);
    }
}
