package org.klassny.journal.live.read;

import java.util.List;
import org.klassny.journal.correction.events.CorrectionEvent;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;

/** Tells of corrections that are asked for and decided. */
public record CorrectionChanges(Announcement announcement) implements Projection<CorrectionEvent> {

    @Override
    public void project(List<Recorded<CorrectionEvent>> events) {
        announcement.ofLessons(events, CorrectionEvent::lessonId);
    }
}
