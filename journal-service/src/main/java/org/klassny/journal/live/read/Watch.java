package org.klassny.journal.live.read;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.PageKey;

/** One who looks at a page. Who reads too slowly is told to read the page again instead of every change. */
public final class Watch implements AutoCloseable {

    private static final int WAITING = 64;

    private final String school;
    private final PageKey page;
    private final @Nullable String tab;
    private final Predicate<@Nullable String> visible;
    private final Consumer<Watch> onClose;
    private final BlockingQueue<Signal> signals = new ArrayBlockingQueue<>(WAITING);

    Watch(
            String school,
            PageKey page,
            @Nullable String tab,
            Predicate<@Nullable String> visible,
            Consumer<Watch> onClose) {
        this.school = school;
        this.page = page;
        this.tab = tab;
        this.visible = visible;
        this.onClose = onClose;
    }

    /** What a watcher is told. */
    public sealed interface Signal {

        /** Something on the page is another now. */
        record Changed(PageChange change) implements Signal {}

        /** Somebody else is on the page, or has left it. */
        record Present(Whereabouts whereabouts) implements Signal {}

        /** Changes may have been missed. */
        record Resync() implements Signal {}

        /** The browser went away, or this instance goes down. */
        record End() implements Signal {}
    }

    /** Waits for the next signal; null when there was none in that time. */
    public @Nullable Signal next(Duration patience) throws InterruptedException {
        return signals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void tell(PageChange change) {
        if (change.touches(school, page)
                && visible.test(change.lessonId())
                && !signals.offer(new Signal.Changed(change))) {
            insteadOfAll(new Signal.Resync());
        }
    }

    /** Not to the own tab. Who reads too slowly misses it, and hears the next. */
    void tell(Whereabouts whereabouts) {
        if (tab == null || !whereabouts.on(school, page) || whereabouts.tab().equals(tab)) {
            return;
        }
        var cell = whereabouts.cell();
        var shown = cell == null || visible.test(cell.lessonId()) ? whereabouts : whereabouts.withoutCell();
        var _ = signals.offer(new Signal.Present(shown));
    }

    void resync() {
        insteadOfAll(new Signal.Resync());
    }

    /** Whoever waits for the next signal hears that it is the last. */
    public void end() {
        insteadOfAll(new Signal.End());
    }

    private synchronized void insteadOfAll(Signal signal) {
        signals.clear();
        signals.add(signal);
    }

    @Override
    public void close() {
        onClose.accept(this);
    }
}
