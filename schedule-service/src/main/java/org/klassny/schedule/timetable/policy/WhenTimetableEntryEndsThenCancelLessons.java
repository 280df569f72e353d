package org.klassny.schedule.timetable.policy;

import java.util.List;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.timetable.events.TimetableEntryEnded;
import org.klassny.schedule.timetable.events.TimetableEntrySet;
import org.klassny.schedule.timetable.events.TimetableEvent;
import org.klassny.schedule.timetable.read.LessonsAhead;
import org.klassny.schedule.timetable.write.LessonCommand.CancelLesson;

/** An entry that ends earlier takes its lessons that are still to come with it. */
public record WhenTimetableEntryEndsThenCancelLessons(LessonsAhead lessons) {

    public List<?> react(Recorded<TimetableEvent> recorded) {
        var last =
                switch (recorded.event()) {
                    case TimetableEntrySet e -> e.until();
                    case TimetableEntryEnded e -> e.until();
                };
        return last == null
                ? List.of()
                : lessons.ofEntryAfter(recorded.school(), recorded.event().entryId(), last).stream()
                        .map(CancelLesson::new)
                        .toList();
    }
}
