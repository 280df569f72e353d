package org.klassny.schedule.subject.policy;

import java.util.List;
import java.util.Locale;
import org.klassny.kit.event.Recorded;
import org.klassny.schedule.reference.events.ImportFact;
import org.klassny.schedule.reference.events.ImportFact.CourseImported;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Taken;
import org.klassny.schedule.reference.read.TakenOver;
import org.klassny.schedule.subject.read.SubjectQueries;
import org.klassny.schedule.subject.write.SetSubject;

/** A course of a file becomes a subject, unless the school has one of that name. */
public record WhenCourseImportedThenSetSubject(SubjectQueries subjects, TakenOver takenOver) {

    private static final int LONGEST_SHORT_NAME = 30;

    public List<Taken> react(Recorded<ImportFact> recorded) {
        return recorded.event() instanceof CourseImported course
                        && takenOver
                                .ownId(recorded.school(), course.subjectId())
                                .isEmpty()
                ? List.of(taken(recorded.school(), course))
                : List.of();
    }

    private Taken taken(String school, CourseImported course) {
        var id = OwnId.SUBJECT.of(course.subjectId());
        return subjects.subjects(school).stream()
                .filter(subject ->
                        subject.subjectId().equals(id) || plain(subject.name()).equals(plain(course.title())))
                .findFirst()
                .map(subject -> Taken.found(id, subject.subjectId()))
                .orElseGet(() -> Taken.made(id, new SetSubject(id, course.title(), shortened(course.title()), null)));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_SHORT_NAME
                ? title
                : title.substring(0, LONGEST_SHORT_NAME - 1).strip() + "…";
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
