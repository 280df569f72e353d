package org.klassny.kit.replay;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empty copies of the live tables in a schema of their own, and one connection for which their names mean the copies.
 * Every other name means the live thing.
 */
final class Workshop implements AutoCloseable {

    private final String schema;
    private final List<String> tables;
    private final SingleConnectionDataSource connection;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;

    Workshop(JdbcConnectionDetails database, String projection, List<String> tables) {
        this.schema = "replay_" + projection.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        this.tables = tables;
        this.connection = connect(database);
        this.db = JdbcClient.create(connection);
        var transactions = new JdbcTransactionManager(connection);
        this.transaction = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        try {
            claim();
            makeTables();
        } catch (RuntimeException e) {
            connection.destroy();
            throw e;
        }
    }

    JdbcClient db() {
        return db;
    }

    /** Commits by itself. */
    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    /** What is read inside is one moment of the live rows, positions and letters, and nobody is held up by it. */
    <T> T inSnapshot(Supplier<T> work) {
        var result = snapshot.execute(_ -> {
            // comparing may take longer than a writer is given
            db.sql("set local transaction_timeout = 0").update();
            return work.get();
        });
        if (result == null) {
            throw new IllegalStateException("a snapshot without a result");
        }
        return result;
    }

    Comparison compare(String school) {
        var found = Comparison.NOTHING;
        for (var table : tables) {
            found = found.and(new TableComparison(db, schema, table, school).run());
        }
        return found;
    }

    /** Without a connection there is nothing to tidy up: the next run drops the schema. */
    @Override
    public void close() {
        try {
            if (connection.getConnection().isValid(1)) {
                dropSchema();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the connection of a rebuild could not be asked", e);
        } finally {
            connection.destroy();
        }
    }

    /** The lock is the connection's: it ends with it. */
    private void claim() {
        var mine = db.sql("select pg_try_advisory_lock(hashtextextended(:schema, 0))")
                .param("schema", schema)
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new IllegalStateException("a rebuild in " + schema + " is running");
        }
    }

    private void makeTables() {
        dropSchema();
        db.sql("create schema " + schema).update();
        for (var table : tables) {
            db.sql("create unlogged table %s.%s (like public.%s including all)".formatted(schema, table, table))
                    .update();
        }
        db.sql("set search_path = " + schema + ", public").update();
        db.sql("set synchronous_commit = off").update();
    }

    private void dropSchema() {
        db.sql("drop schema if exists " + schema + " cascade").update();
    }

    private static SingleConnectionDataSource connect(JdbcConnectionDetails database) {
        try {
            return new SingleConnectionDataSource(
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword()),
                    true);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection for a rebuild", e);
        }
    }
}
