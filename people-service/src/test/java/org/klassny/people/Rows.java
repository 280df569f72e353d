package org.klassny.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.klassny.kit.event.Envelope;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;
import org.klassny.teststack.Stack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of the service without the service: what a projection makes of the events of school-1. */
public final class Rows {

    private final JdbcClient db;

    private Rows(JdbcClient db) {
        this.db = db;
    }

    public static Rows ofFreshDatabase() {
        var database = Stack.database("projection");
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/kit", "classpath:db/migration")
                .load()
                .migrate();
        return new Rows(JdbcClient.create(source));
    }

    public <E> void project(Function<JdbcClient, Projection<E>> projection, List<? extends E> events) {
        projection
                .apply(db)
                .project(events.stream()
                        .map(event -> new Recorded<E>(envelope(), event))
                        .toList());
    }

    public List<Map<String, Object>> of(String query) {
        return db.sql(query).query().listOfRows();
    }

    public void empty(String tables) {
        db.sql("truncate " + tables).update();
    }

    private static Envelope envelope() {
        return new Envelope(
                "event-1",
                "people.event.v1",
                "/people",
                "subject-1",
                0,
                Instant.EPOCH,
                null,
                "school-1",
                "staff-admin",
                "ADMINISTRATOR",
                null,
                "ui",
                "correlation-1",
                "causation-1",
                null);
    }
}
