package org.klassny.journal.live.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.PageChange;

/** Data of the event {@code changed}; no lesson where the change concerns none, as a term mark does. */
record PageChanged(@Nullable String lessonId, String by, Instant at) {

    static PageChanged of(PageChange change) {
        return new PageChanged(change.lessonId(), change.by(), change.at());
    }
}
