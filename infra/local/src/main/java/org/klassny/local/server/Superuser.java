package org.klassny.local.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;

/** The account that makes databases for others. */
public record Superuser(String host, int port, String user, String password) {

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    /**
     * Makes the database and a role of the same name that owns it, or only sets the password of the role that is there.
     *
     * @param transactionTimeout no transaction of the role outlives it; zero for no limit
     */
    public Database createDatabase(String name, String password, Duration transactionTimeout) {
        requireName(name);
        try (Connection connection = DriverManager.getConnection(url("postgres"), user, this.password);
                Statement sql = connection.createStatement()) {
            String role = exists(sql, "pg_roles where rolname", name) ? "alter" : "create";
            sql.execute("%s role \"%s\" login password '%s'".formatted(role, name, quoted(password)));
            sql.execute(
                    "alter role \"%s\" set transaction_timeout = %d".formatted(name, transactionTimeout.toMillis()));
            if (!exists(sql, "pg_database where datname", name)) {
                sql.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
                sql.execute("revoke all on database \"%s\" from public".formatted(name));
            }
            return new Database(url(name), name, password);
        } catch (SQLException e) {
            throw new ServerFailed("Cannot make the database " + name + ": " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement sql, String where, String name) throws SQLException {
        try (ResultSet row = sql.executeQuery("select 1 from %s = '%s'".formatted(where, name))) {
            return row.next();
        }
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private static void requireName(String name) {
        if (!name.equals(name.toLowerCase(Locale.ROOT)) || !name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("A database is named in small letters, digits and _: " + name);
        }
    }
}
