package org.klassny.notification.delivery.read;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klassny.notification.settings.events.NoticeKind;

/**
 * What a guardian is to hear of a cell, made of what stands in it, what the guardian was told of it, and what waits to
 * be told.
 */
public final class Telling {

    private Telling() {}

    /** What stands in a cell; null for nothing. {@code was} is what the event says stood before. */
    public record Standing(
            NoticeKind kind,
            @Nullable String value,
            @Nullable String was,
            boolean correction) {}

    /** What a guardian was told last; null where that nothing stands there any more. */
    public record Told(@Nullable String value) {}

    /** News that waits for its letter. */
    public record Waiting(NoticeKind kind, @Nullable String was) {}

    /** What to tell: a value, and for a correction or a move what it takes the place of. */
    public record News(
            NoticeKind kind,
            @Nullable String value,
            @Nullable String was) {}

    /** Empty where nothing is to be told; what waits is then dropped. */
    public static Optional<News> of(Standing now, Optional<Told> told, Optional<Waiting> waiting) {
        if (told.isPresent()) {
            var before = told.get().value();
            return Objects.equals(before, now.value()) ? Optional.empty() : Optional.of(after(now, before));
        }
        if (now.correction() && waiting.isEmpty() && now.was() != null) {
            return corrected(now, now.was());
        }
        if (waiting.isPresent() && waiting.get().kind() == NoticeKind.CORRECTION) {
            return corrected(now, waiting.get().was());
        }
        if (now.value() == null || (now.value().equals(now.was()) && !now.correction())) {
            return Optional.empty();
        }
        return Optional.of(new News(now.kind(), now.value(), now.correction() ? null : now.was()));
    }

    private static Optional<News> corrected(Standing now, @Nullable String was) {
        return Objects.equals(was, now.value())
                ? Optional.empty()
                : Optional.of(new News(NoticeKind.CORRECTION, now.value(), was));
    }

    /** A lesson that moves again, or homework that grows, is news of its own, not a mistake that was put right. */
    private static News after(Standing now, @Nullable String before) {
        var changes = now.kind() == NoticeKind.TIMETABLE || now.kind() == NoticeKind.HOMEWORK;
        return new News(changes ? now.kind() : NoticeKind.CORRECTION, now.value(), before);
    }
}
