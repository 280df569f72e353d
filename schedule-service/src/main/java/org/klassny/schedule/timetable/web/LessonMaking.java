package org.klassny.schedule.timetable.web;

import java.time.Duration;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings the lessons of a school year in line with timetable, terms and holidays: one command and one transaction an
 * entry, some thirty lessons each, so that what is done stays done whatever happens to the request. A large school takes
 * longer than a browser waits: then the answer tells how far it came, and who asks goes on from there.
 */
@Component
class LessonMaking {

    private final Commands commands;
    private final TimetableQueries timetable;
    private final LessonsAhead ahead;
    private final Duration longest;

    /** {@code longest}: well below the patience of the gateway. */
    LessonMaking(
            Commands commands,
            TimetableQueries timetable,
            LessonsAhead ahead,
            @Value("${schedule.making.longest:10s}") Duration longest) {
        this.commands = commands;
        this.timetable = timetable;
        this.ahead = ahead;
        this.longest = longest;
    }

    /**
     * What was done.
     *
     * @param cancelled lessons to come that now lie outside the terms or in holidays
     * @param refused lessons that another one stands in the place of
     * @param lastEntryId the entry up to which it was done; null when nothing is left to do
     * @param left entries that are still to be done
     */
    record Made(
            int scheduled,
            int unchanged,
            int cancelled,
            List<RefusedLesson> refused,
            @Nullable String lastEntryId,
            int left) {}

    /** {@code code} is teacher-busy, class-busy or room-busy. */
    record RefusedLesson(String lessonId, String code, String otherLessonId, String groupId, String date, int period) {}

    /** {@code after}: the entry that an earlier answer has named, or null to begin. */
    Made make(String schoolYearId, @Nullable LocalDate until, @Nullable String after, Actor actor) {
        var end = System.nanoTime() + longest.toNanos();
        var cancelled = after == null ? settle(schoolYearId, actor) : 0;
        var scheduled = 0;
        var unchanged = 0;
        var refused = new LinkedHashMap<String, RefusedLesson>();
        var entries = timetable.ofYear(actor.school(), schoolYearId, after);
        var done = 0;
        for (var entryId : entries) {
            if (done > 0 && System.nanoTime() - end > 0) {
                break;
            }
            Yield yield = commands.send(new ScheduleLessons(entryId, schoolYearId, until), actor, Origin.UI);
            done++;
            scheduled += yield.scheduled();
            unchanged += yield.unchanged();
            yield.refused().stream()
                    .map(LessonMaking::refused)
                    .forEach(lesson -> refused.putIfAbsent(lesson.lessonId(), lesson));
        }
        var left = entries.size() - done;
        var last = left == 0 ? null : entries.get(done - 1);
        return new Made(scheduled, unchanged, cancelled, List.copyOf(refused.values()), last, left);
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
