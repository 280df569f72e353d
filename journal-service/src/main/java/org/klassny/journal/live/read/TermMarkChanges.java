package org.klassny.journal.live.read;

import java.util.LinkedHashMap;
import java.util.List;
import org.klassny.journal.termmark.events.TermMarkEvent;
import org.klassny.kit.event.Projection;
import org.klassny.kit.event.Recorded;

/** Tells of term marks. */
public record TermMarkChanges(Announcement announcement) implements Projection<TermMarkEvent> {

    @Override
    public void project(List<Recorded<TermMarkEvent>> events) {
        var courses = new LinkedHashMap<List<String>, Recorded<TermMarkEvent>>();
        for (var recorded : events) {
            var event = recorded.event();
            courses.put(
                    List.of(
                            recorded.school(),
                            recorded.envelope().actor(),
                            event.groupId(),
                            event.subjectId(),
                            event.termId()),
                    recorded);
        }
        courses.values().forEach(last -> {
            var event = last.event();
            announcement.ofCourse(last.envelope(), event.groupId(), event.subjectId(), event.termId());
        });
    }
}
