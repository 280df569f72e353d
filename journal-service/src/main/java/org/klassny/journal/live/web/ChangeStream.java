package org.klassny.journal.live.web;

import java.io.IOException;
import java.time.Duration;
import org.klassny.journal.live.read.Watch;
import org.klassny.journal.live.read.Watch.Signal;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Writes the signals of a watch to one browser, in a virtual thread of its own: who reads slowly holds up nobody. */
final class ChangeStream {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final long RECONNECT_MILLIS = 1000;

    private final Watch watch;
    private final Stay stay;
    private final Duration heartbeat;
    private final SseEmitter emitter = new SseEmitter(0L);

    ChangeStream(Watch watch, Stay stay, Duration heartbeat) {
        this.watch = watch;
        this.stay = stay;
        this.heartbeat = heartbeat;
    }

    SseEmitter begin(boolean again) {
        var writer = Thread.ofVirtual().name("page-watch").unstarted(() -> write(again));
        // no interrupt: it would break the connection to the database by which the leaving is told
        emitter.onCompletion(watch::end);
        emitter.onError(_ -> watch.end());
        writer.start();
        return emitter;
    }

    private void write(boolean again) {
        try (watch;
                stay) {
            // an id makes the browser say that it comes again
            emitter.send(
                    SseEmitter.event().id("1").reconnectTime(RECONNECT_MILLIS).comment("open"));
            stay.begin();
            if (again) {
                send(new Signal.Resync());
            }
            var end = System.nanoTime() + LIFE.toNanos();
            while (end - System.nanoTime() > 0) {
                var signal = watch.next(heartbeat);
                if (signal instanceof Signal.End) {
                    break;
                }
                if (signal == null) {
                    emitter.send(SseEmitter.event().comment("still open"));
                } else {
                    send(signal);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // the browser went away
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private void send(Signal signal) throws IOException {
        switch (signal) {
            case Signal.Changed changed ->
                emitter.send(SseEmitter.event()
                        .name("changed")
                        .data(PageChanged.of(changed.change()), MediaType.APPLICATION_JSON));
            case Signal.Present present ->
                emitter.send(SseEmitter.event()
                        .name("presence")
                        .data(Presence.of(present.whereabouts()), MediaType.APPLICATION_JSON));
            case Signal.Resync _ ->
                emitter.send(SseEmitter.event().name("resync").data("{}"));
            case Signal.End _ -> emitter.complete();
        }
    }
}
