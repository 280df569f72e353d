package org.klassny.bench.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.klassny.bench.load.RawCommits.Sample;
import org.klassny.local.server.Database;

/** Tables of the same form as the service's, beside them in the same database. */
public record RawTables(Database database) {

    static final String SCHEMA = "raw";

    /** Makes them anew. */
    public void create() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement()) {
            sql.execute("drop schema if exists raw cascade");
            sql.execute("create schema raw");
            sql.execute("create table raw.domain_event_entry (like public.domain_event_entry including all)");
            sql.execute("create table raw.gradebook_mark (like public.gradebook_mark including all)");
        }
    }

    /** A mark's event as the service has stored it last. */
    public Sample sample() throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement();
                var row = sql.executeQuery("""
                        select type, payload_type, payload, meta_data from domain_event_entry
                        where payload_type like 'journal.mark-%' order by global_index desc limit 1""")) {
            if (!row.next()) {
                throw new IllegalStateException("the service has stored no mark yet");
            }
            return new Sample(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }
}
