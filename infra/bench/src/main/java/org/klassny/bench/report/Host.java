package org.klassny.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.klassny.bench.stack.BenchStack;
import org.klassny.local.server.Database;
import org.springframework.boot.SpringBootVersion;

/** What the figures were measured on. */
public final class Host {

    private Host() {}

    /** Of the machine and the load alone. */
    public static Map<String, String> facts() throws IOException {
        var facts = new LinkedHashMap<String, String>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("processor", value(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("memory", value(Path.of("/proc/meminfo"), "MemTotal"));
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("JDK", System.getProperty("java.vendor.version", "") + " " + Runtime.version());
        return facts;
    }

    public static Map<String, String> facts(Database database) throws IOException, SQLException {
        var facts = facts();
        facts.put("Spring Boot", String.valueOf(SpringBootVersion.getVersion()));
        facts.put("Kafka", AppInfoParser.getVersion() + ", one broker, C1 only");
        facts.put("PostgreSQL", postgres(database));
        facts.put("flags of the services", String.join(" ", BenchStack.FLAGS));
        return facts;
    }

    private static String postgres(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement();
                var row = sql.executeQuery("""
                        select current_setting('server_version') || ', fsync ' || current_setting('fsync')
                            || ', synchronous_commit ' || current_setting('synchronous_commit')
                            || ', shared_buffers ' || current_setting('shared_buffers')""")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String value(Path file, String key) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("?");
        }
    }
}
