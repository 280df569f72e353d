package org.klassny.notification.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klassny.notification.delivery.read.Letter;
import org.klassny.notification.delivery.read.Postman.Answer;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostmanTest {

    @ParameterizedTest
    @CsvSource({
        "RCPT, 250, TAKEN",
        "RCPT, 550, UNKNOWN_ADDRESS",
        "RCPT, 553, UNKNOWN_ADDRESS",
        "RCPT, 450, LATER",
        "MAIL, 421, LATER",
        "MAIL, 552, NOT_WANTED",
        "DATA, 554, NOT_WANTED",
        "DATA, 451, LATER"
    })
    void understandsWhatTheServerSays(String verb, int code, Answer answer) throws Exception {
        try (var server = new ScriptedSmtp(verb, code)) {
            assertThat(post(server.port(), "mama@example.org")).isEqualTo(answer);
        }
    }

    @Test
    void comesAgainWhereNoServerIs() throws Exception {
        int port;
        try (var server = new ScriptedSmtp("RCPT", 250)) {
            port = server.port();
        }
        assertThat(post(port, "mama@example.org")).isEqualTo(Answer.LATER);
    }

    @Test
    void takesNoAddressThatIsNone() throws Exception {
        try (var server = new ScriptedSmtp("RCPT", 250)) {
            assertThat(post(server.port(), "мама at дома")).isEqualTo(Answer.UNKNOWN_ADDRESS);
            assertThat(post(server.port(), "mama@example.org\r\nBcc: all@example.org"))
                    .isEqualTo(Answer.UNKNOWN_ADDRESS);
        }
    }

    private static Answer post(int port, String address) {
        var mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        var notices = new NoticeProperties(
                URI.create("https://school.example"),
                "journal@school.example",
                Duration.ofDays(1),
                URI.create("http://127.0.0.1"),
                URI.create("http://127.0.0.1"),
                "");
        return new SmtpPostman(mail, notices, Clock.systemUTC())
                .post(new Letter(
                        "delivery-1", address, "Тема", "Текст", "<p>Текст</p>", "https://school.example/notices"));
    }
}
