package org.klassny.journal.live.read;

import java.util.List;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;

/** Tells of entries for a lesson, soon after their transaction is committed. */
public record LessonChanges(Announcement announcement) implements Projection<LessonEvent> {

    @Override
    public void project(List<Recorded<LessonEvent>> events) {
        announcement.ofLessons(events, LessonEvent::lessonId);
    }
}
