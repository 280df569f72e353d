package org.klassny.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A letter as the mail server got it. */
public record Mail(String to, String from, String subject, String id, String unsubscribe, String text, String html) {

    static Mail of(MimeMessage message) {
        try {
            var parts = new ArrayList<Part>();
            collect(message, parts);
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getMessageID(),
                    message.getHeader("List-Unsubscribe", null),
                    content(parts, "text/plain"),
                    content(parts, "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, List<Part> found) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            found.add(part);
            return;
        }
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart body = parts.getBodyPart(i);
            collect(body, found);
        }
    }

    private static String content(List<Part> parts, String type) throws MessagingException, IOException {
        for (var part : parts) {
            if (part.isMimeType(type)) {
                return (String) part.getContent();
            }
        }
        return "";
    }
}
