package org.klassny.journal.lesson.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.note.CarriesNote;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;

/** What a teacher can ask for in a lesson's record. */
public sealed interface LessonCommand {

    String lessonId();

    Actor by();

    /** A column of marks for one kind of work: one command, one transaction, a result for each cell. */
    record GiveMarks(@TargetAggregateIdentifier String lessonId, Actor by, WorkType workType, List<MarkEntry> entries)
            implements LessonCommand {

        public GiveMarks {
            entries = List.copyOf(entries);
            distinct(entries, MarkEntry::studentId, LessonRule.STUDENT_TWICE, "studentId");
            distinct(entries, MarkEntry::markId, LessonRule.MARK_TWICE, "markId");
        }
    }

    /** The comment to a mark; without a text it is taken away. */
    record CommentMark(
            @TargetAggregateIdentifier String lessonId,
            Actor by,
            String markId,
            @Nullable Note note,
            int seen) implements LessonCommand, CarriesNote {}

    /** A column of attendance. */
    record TakeAttendance(@TargetAggregateIdentifier String lessonId, Actor by, List<AttendanceEntry> entries)
            implements LessonCommand {

        public TakeAttendance {
            entries = List.copyOf(entries);
            distinct(entries, AttendanceEntry::studentId, LessonRule.STUDENT_TWICE, "studentId");
        }
    }

    record SetTopic(@TargetAggregateIdentifier String lessonId, Actor by, Note note, int seen)
            implements LessonCommand, CarriesNote {}

    record SetHomework(@TargetAggregateIdentifier String lessonId, Actor by, Note note, LocalDate dueOn, int seen)
            implements LessonCommand, CarriesNote {}

    private static <T> void distinct(List<T> entries, Function<T, String> id, LessonRule rule, String field) {
        var met = new HashSet<String>();
        for (var index = 0; index < entries.size(); index++) {
            if (!met.add(id.apply(entries.get(index)))) {
                throw new RuleViolated(
                        rule, "A column has one entry for each student and mark.", "/entries/" + index + "/" + field);
            }
        }
    }
}
