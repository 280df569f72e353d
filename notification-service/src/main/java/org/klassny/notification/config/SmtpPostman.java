package org.klassny.notification.config;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.klassny.notification.delivery.read.Letter;
import org.klassny.notification.delivery.read.Postman;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Posts over SMTP. Addresses and answers of the server, which quote them, are never logged. */
@Component
class SmtpPostman implements Postman {

    private static final String SENDER = "Классный журнал";

    private final JavaMailSender mail;
    private final NoticeProperties notices;
    private final Clock clock;

    SmtpPostman(JavaMailSender mail, NoticeProperties notices, Clock clock) {
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Answer post(Letter letter) {
        try {
            mail.send(message(letter));
            return Answer.TAKEN;
        } catch (AddressException e) {
            return Answer.UNKNOWN_ADDRESS;
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Answer.NOT_WANTED;
        } catch (MailException e) {
            return answer(e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = mail.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(notices.from(), SENDER, StandardCharsets.UTF_8.name()));
        parts.setTo(new InternetAddress(letter.to(), true));
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        parts.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
        return message;
    }

    private String domain() {
        return notices.from().substring(notices.from().lastIndexOf('@') + 1);
    }

    private static Answer answer(MailException failure) {
        var causes = failure instanceof MailSendException sending
                ? Stream.concat(Stream.of(failure), Stream.of(sending.getMessageExceptions()))
                : Stream.<Exception>of(failure);
        return causes.flatMap(SmtpPostman::chain)
                .map(SmtpPostman::answer)
                .filter(answer -> answer != Answer.LATER)
                .findFirst()
                .orElse(Answer.LATER);
    }

    /** A failure with its causes, and with those that the mail library hangs on beside them. */
    private static Stream<Throwable> chain(Throwable failure) {
        var next = failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
        return next == null || next == failure ? Stream.of(failure) : Stream.concat(Stream.of(failure), chain(next));
    }

    private static Answer answer(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address when permanent(address.getReturnCode()) -> Answer.UNKNOWN_ADDRESS;
            case SMTPSendFailedException letter when permanent(letter.getReturnCode()) -> Answer.NOT_WANTED;
            default -> Answer.LATER;
        };
    }

    private static boolean permanent(int code) {
        return code >= 500 && code < 600;
    }
}
