package org.klassny.journal.live.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.live.read.Whereabouts;
import org.klassny.journal.live.read.Whereabouts.State;

/**
 * Data of the event {@code presence}: somebody came, is there or has left.
 *
 * @param tabId the same person may look at the page in several
 */
@Schema(name = "PagePresence")
record Presence(
        String tabId,
        String by,
        State state,
        @Nullable String lessonId,
        @Nullable String studentId) {

    static Presence of(Whereabouts whereabouts) {
        var cell = whereabouts.cell();
        return new Presence(
                whereabouts.tab(),
                whereabouts.by(),
                whereabouts.state(),
                cell == null ? null : cell.lessonId(),
                cell == null ? null : cell.studentId());
    }
}
