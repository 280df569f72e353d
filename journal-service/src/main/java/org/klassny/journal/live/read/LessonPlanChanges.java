package org.klassny.journal.live.read;

import java.util.List;
import org.klassny.journal.lessonplan.events.LessonPlanEvent;
import org.klassny.journal.lessonplan.events.LessonPlanSet;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;

/** Tells of lesson plans. */
public record LessonPlanChanges(Announcement announcement) implements Projection<LessonPlanEvent> {

    @Override
    public void project(List<Recorded<LessonPlanEvent>> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case LessonPlanSet e -> announcement.ofCourse(recorded.envelope(), e.groupId(), e.subjectId(), null);
            }
        }
    }
}
