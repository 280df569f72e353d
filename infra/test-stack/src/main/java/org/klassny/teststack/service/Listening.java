package org.klassny.teststack.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A stream of server-sent events, read until it is closed. */
public final class Listening implements AutoCloseable {

    private final InputStream body;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    Listening(HttpResponse<InputStream> answer) {
        this.body = answer.body();
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException _) {
            // closed by the test
        }
        ended = true;
    }

    /** Every line so far, comments included. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
