package org.klassny.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PostgresServerTest {

    private static Path home;
    private static PostgresServer server;
    private static Database database;

    @BeforeAll
    static void start() throws IOException {
        home = Files.createTempDirectory("klassny-postgres");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        server = new PostgresServer(home, Ports.free());
        server.start();
        database = server.createDatabase("journal", "first");
    }

    @AfterAll
    static void stop() {
        server.stop();
        Folders.delete(home);
    }

    @Test
    void acknowledgesOnlyWhatIsOnDisk() throws SQLException {
        assertThat(query("show fsync")).containsExactly("on");
        assertThat(query("show synchronous_commit")).containsExactly("on");
        assertThat(query("show full_page_writes")).containsExactly("on");
    }

    @Test
    void listensOnLoopbackOnly() throws SQLException {
        assertThat(query("show listen_addresses")).containsExactly("127.0.0.1");
    }

    @Test
    void dataSurviveARestart() throws SQLException {
        execute("create table restarted (word text)", "insert into restarted values ('kept')");
        server.restart();
        assertThat(query("select word from restarted")).containsExactly("kept");
    }

    @Test
    void acknowledgedRowsSurviveKill9() throws SQLException {
        execute("create table killed (word text)", "insert into killed values ('kept')");
        server.kill9();
        assertThat(server.running()).isFalse();
        server.start();
        assertThat(query("select word from killed")).containsExactly("kept");
    }

    @Test
    void anotherObjectOnTheSameFolderFindsTheRunningServer() {
        PostgresServer second = new PostgresServer(home, server.port());
        second.start();
        assertThat(second.running()).isTrue();
    }

    @Test
    void aServerWhoseStartWasNotRecordedIsFoundByItsOwnFile() throws IOException {
        Files.delete(home.resolve("pid"));
        assertThat(server.running()).isTrue();
    }

    @Test
    void aTakenPortGivesOneLine(@org.junit.jupiter.api.io.TempDir Path other) {
        assertThatThrownBy(() -> new PostgresServer(other, server.port()).start())
                .isInstanceOf(ServerFailed.class)
                .hasMessageStartingWith("Port " + server.port() + " of PostgreSQL is taken.")
                .message()
                .hasLineCount(1);
    }

    @Test
    void theSuperusersPasswordIsReadByItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aServiceOwnsItsDatabaseAndNothingElse() throws SQLException {
        assertThat(query("select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = 'journal'"))
                .containsExactly("f");
        assertThat(query("show transaction_timeout")).containsExactly("30s");
        server.createDatabase("people", "other");
        String foreign = database.url().replace("/journal", "/people");
        assertThatThrownBy(() -> DriverManager.getConnection(foreign, "journal", "first"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void makingADatabaseAgainKeepsItsRowsAndSetsThePassword() throws SQLException {
        server.createDatabase("again", "old");
        Database again = server.createDatabase("again", "new");
        try (Connection connection = DriverManager.getConnection(again.url(), again.user(), "new")) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThatThrownBy(() -> DriverManager.getConnection(again.url(), again.user(), "old"))
                .hasMessageContaining("password authentication failed");
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
