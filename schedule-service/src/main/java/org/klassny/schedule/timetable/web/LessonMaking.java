package org.klassny.schedule.timetable.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.schedule.reference.read.Busy;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.timetable.read.LessonsAhead;
import org.klassny.schedule.timetable.read.TimetableQueries;
import org.klassny.schedule.timetable.write.LessonCommand.CancelLesson;
import org.klassny.schedule.timetable.write.LessonCommand.MoveLessonToTerm;
import org.klassny.schedule.timetable.write.TimetableCommand.ScheduleLessons;
import org.klassny.schedule.timetable.write.Yield;
import org.springframework.stereotype.Component;

/**
 * Brings the lessons of a school year in line with timetable, terms and holidays: one command and one transaction an
 * entry, some thirty lessons each, so that what is done stays done whatever happens to the request.
 */
@Component
class LessonMaking {

    private final Commands commands;
    private final TimetableQueries timetable;
    private final LessonsAhead ahead;

    LessonMaking(Commands commands, TimetableQueries timetable, LessonsAhead ahead) {
        this.commands = commands;
        this.timetable = timetable;
        this.ahead = ahead;
    }

    /**
     * What was done.
     *
     * @param cancelled lessons to come that now lie outside the terms or in holidays
     * @param refused lessons that another one stands in the place of
     */
    record Made(int scheduled, int unchanged, int cancelled, List<RefusedLesson> refused) {}

    /** {@code code} is teacher-busy, class-busy or room-busy. */
    record RefusedLesson(String lessonId, String code, String otherLessonId, String groupId, String date, int period) {}

    Made make(String schoolYearId, @Nullable LocalDate until, Actor actor) {
        var cancelled = settle(schoolYearId, actor);
        var scheduled = 0;
        var unchanged = 0;
        var refused = new LinkedHashMap<String, RefusedLesson>();
        for (var entryId : timetable.ofYear(actor.school(), schoolYearId)) {
            Yield yield = commands.send(new ScheduleLessons(entryId, schoolYearId, until), actor, Origin.UI);
            scheduled += yield.scheduled();
            unchanged += yield.unchanged();
            yield.refused().stream()
                    .map(LessonMaking::refused)
                    .forEach(lesson -> refused.putIfAbsent(lesson.lessonId(), lesson));
        }
        return new Made(scheduled, unchanged, cancelled, List.copyOf(refused.values()));
    }

    private int settle(String schoolYearId, Actor actor) {
        var cancelled = 0;
        for (var lesson : ahead.misplaced(actor.school(), schoolYearId)) {
            if (lesson.termId() == null) {
                commands.send(new CancelLesson(lesson.lessonId()), actor, Origin.UI);
                cancelled++;
            } else {
                commands.send(new MoveLessonToTerm(lesson.lessonId(), lesson.termId()), actor, Origin.UI);
            }
        }
        return cancelled;
    }

    private static RefusedLesson refused(Clash clash) {
        return new RefusedLesson(
                Objects.requireNonNull(clash.lessonId()),
                Busy.of(clash).name().toLowerCase(Locale.ROOT).replace('_', '-'),
                clash.otherId(),
                clash.groupId(),
                clash.day(),
                clash.period());
    }
}
