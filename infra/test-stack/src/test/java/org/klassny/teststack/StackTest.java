package org.klassny.teststack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klassny.local.server.Database;
import org.klassny.local.server.Server;

@WithStack
@Order(2)
@Timeout(180)
class StackTest {

    @Test
    void eachDatabaseIsEmptyAndApart() throws SQLException {
        Database first = Stack.database("first");
        Database second = Stack.database("first");
        execute(first, "create table word (word text)");
        execute(second, "create table word (word text)");
        assertThat(first.url()).isNotEqualTo(second.url());
    }

    @Test
    void rowsSurviveARestartAndKill9() throws SQLException {
        Database database = Stack.database("faults");
        execute(database, "create table word (word text)");
        Stack.postgres().restart();
        execute(database, "insert into word values ('kept')");
        killAndStart(Stack.postgres());
        assertThat(count(database, "word")).isEqualTo(1);
    }

    @Test
    void topicsSurviveARestartAndKill9() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Stack.kafka().bootstrap()))) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            Stack.kafka().restart();
            killAndStart(Stack.kafka());
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    @Test
    void receivesMail() throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Stack.smtp().getSmtp().getPort());
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("journal@example.org");
        message.setRecipients(Message.RecipientType.TO, "guardian@example.org");
        message.setSubject("Новая отметка", "UTF-8");
        message.setText("5");
        Transport.send(message);
        assertThat(Stack.smtp().getReceivedMessages()).hasSize(1);
        assertThat(Stack.smtp().getReceivedMessages()[0].getSubject()).isEqualTo("Новая отметка");
    }

    private static void killAndStart(Server server) {
        server.kill9();
        assertThat(server.running()).isFalse();
        server.start();
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static int count(Database database, String table) throws SQLException {
        try (Connection connection = connect(database)) {
            var rows = connection.createStatement().executeQuery("select count(*) from " + table);
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
