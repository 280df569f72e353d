package org.klassny.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.jar.JarFile;
import org.klassny.local.server.Database;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** The limit of a page: its query, as it stands in the service's jar, through JDBC alone. */
public final class RawPage implements Work {

    private static final String CLASS = "org.klassny.journal.lesson.read.PageSql";
    private static final String FIELD = "PAGE";

    private final java.sql.Connection connection;
    private final PreparedStatement query;

    public RawPage(Database database, String namedQuery, Map<String, Object> parameters) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        var parsed = NamedParameterUtils.parseSqlStatement(namedQuery);
        var source = new MapSqlParameterSource(parameters);
        query = connection.prepareStatement(NamedParameterUtils.substituteNamedParameters(parsed, source));
        var values = NamedParameterUtils.buildValueArray(parsed, source, null);
        for (int index = 0; index < values.length; index++) {
            if (values[index] instanceof String[] words) {
                query.setArray(index + 1, connection.createArrayOf("text", words));
            } else {
                query.setObject(index + 1, values[index]);
            }
        }
    }

    /** The text of the query with named parameters. */
    public static String query(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var entry = file.getEntry("BOOT-INF/classes/" + CLASS.replace('.', '/') + ".class");
            var loader = new OneClass(file.getInputStream(entry).readAllBytes());
            var field = loader.loaded().getDeclaredField(FIELD);
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (ReflectiveOperationException | NullPointerException e) {
            throw new IOException("journal-service has no " + CLASS + "." + FIELD + " any more: name the new place", e);
        }
    }

    @Override
    public int once() throws SQLException {
        try (var row = query.executeQuery()) {
            if (!row.next() || row.getString(1).isEmpty()) {
                throw new SQLException("the page is empty");
            }
        }
        return 1;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class OneClass extends ClassLoader {

        private final byte[] bytes;

        OneClass(byte[] bytes) {
            super(RawPage.class.getClassLoader());
            this.bytes = bytes;
        }

        Class<?> loaded() {
            return defineClass(CLASS, bytes, 0, bytes.length);
        }
    }
}
