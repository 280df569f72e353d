package org.klassny.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The inbox that {@code make up} offers for looking at what was sent. */
public record Letters(String inbox) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param id the Message-ID, the same for a letter that was posted again */
    public record Letter(String id, String subject, String text, String html) {}

    public List<Letter> to(String address) {
        // the inbox hangs up on those who offer it another version
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(inbox + "/email")).build(), BodyHandlers.ofString());
            return JSON.readTree(answer.body())
                    .valueStream()
                    .filter(letter -> letter.path("to")
                            .valueStream()
                            .anyMatch(to -> to.path("address").asString("").equals(address)))
                    .map(letter -> new Letter(
                            letter.path("messageId").asString(""),
                            letter.path("subject").asString(""),
                            letter.path("text").asString(""),
                            letter.path("html").asString("")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
