package org.klassny.schedule.timetable.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.BellsLookup;
import org.klassny.schedule.reference.read.Busy;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.reference.read.GroupLookup;
import org.klassny.schedule.reference.read.LessonFacts;
import org.klassny.schedule.reference.read.LessonLookup;
import org.klassny.schedule.reference.read.LessonSlot;
import org.klassny.schedule.reference.read.Occupancy;
import org.klassny.schedule.reference.read.RoomLookup;
import org.klassny.schedule.timetable.events.LessonCancelled;
import org.klassny.schedule.timetable.events.LessonEvent;
import org.klassny.schedule.timetable.events.LessonMoved;
import org.klassny.schedule.timetable.events.LessonScheduled;
import org.klassny.schedule.timetable.write.LessonCommand.CancelLesson;
import org.klassny.schedule.timetable.write.LessonCommand.MoveLesson;
import org.klassny.schedule.timetable.write.LessonCommand.MoveLessonToTerm;

/** A lesson on its date. */
@Aggregate(type = "lesson", cache = "aggregateCache")
class ScheduledLesson {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String lessonId;

    private boolean cancelled;

    ScheduledLesson() {}

    ScheduledLesson(LessonScheduled scheduled) {
        apply(scheduled, on(scheduled.date()));
    }

    @CommandHandler
    void decide(
            MoveLesson command,
            LessonLookup lessons,
            BellsLookup bells,
            RoomLookup rooms,
            CalendarLookup calendars,
            GroupLookup groups,
            Occupancy occupancy,
            @MetaDataValue(Metadata.SCHOOL) String school) {
        occupancy.hold(school);
        var lesson = lesson(command, lessons, school);
        var times = Optional.ofNullable(command.bellsId() == null ? lesson.bellsId() : command.bellsId())
                .flatMap(id -> bells.times(school, id, command.period()))
                .orElseThrow(() ->
                        new RuleViolated(TimetableRule.UNKNOWN_PERIOD, "The bells have no such period.", "/period"));
        if (command.roomId() != null && !rooms.knowsRoom(school, command.roomId())) {
            throw new RuleViolated(TimetableRule.UNKNOWN_ROOM, "There is no such room.", "/roomId");
        }
        var calendar = calendars.yearOf(school, command.date());
        var term = calendar.flatMap(year -> year.termOn(command.date()))
                .orElseThrow(
                        () -> new RuleViolated(TimetableRule.DATE_OUTSIDE_TERM, "The day lies in no term.", "/date"));
        if (groups.group(school, lesson.groupId())
                .filter(group -> calendar.orElseThrow().holidayOn(command.date(), group.gradeLevel()))
                .isPresent()) {
            throw new RuleViolated(TimetableRule.DATE_IN_HOLIDAYS, "The group has holidays on that day.", "/date");
        }
        var room = command.roomId() == null ? lesson.roomId() : command.roomId();
        var moved = new LessonMoved(
                command.lessonId(),
                term.termId(),
                command.date(),
                command.period(),
                times.startsAt().toString(),
                times.endsAt().toString(),
                room);
        if (moved.equals(standing(lesson, lesson.termId()))) {
            return;
        }
        var slot = new LessonSlot(
                command.lessonId(),
                lesson.groupId(),
                lesson.teacherId(),
                lesson.substituteId(),
                room,
                command.date(),
                times);
        occupancy.ofLessons(school, List.of(slot)).stream().findFirst().ifPresent(clash -> {
            throw Busy.byLesson(clash);
        });
        apply(moved, on(moved.date()));
    }

    @CommandHandler
    void decide(MoveLessonToTerm command, LessonLookup lessons, @MetaDataValue(Metadata.SCHOOL) String school) {
        var lesson = lesson(command, lessons, school);
        if (!lesson.termId().equals(command.termId())) {
            apply(standing(lesson, command.termId()), on(lesson.date()));
        }
    }

    @CommandHandler
    void decide(CancelLesson command, LessonLookup lessons, @MetaDataValue(Metadata.SCHOOL) String school) {
        if (!cancelled) {
            apply(
                    new LessonCancelled(command.lessonId()),
                    on(lesson(command, lessons, school).date()));
        }
    }

    private LessonFacts lesson(LessonCommand command, LessonLookup lessons, String school) {
        if (cancelled) {
            throw new RuleViolated(TimetableRule.LESSON_CANCELLED, "The lesson was cancelled.");
        }
        return lessons.lesson(school, command.lessonId())
                .orElseThrow(() -> new RuleViolated(TimetableRule.UNKNOWN_LESSON, "There is no such lesson."));
    }

    private static LessonMoved standing(LessonFacts lesson, String termId) {
        return new LessonMoved(
                lesson.lessonId(),
                termId,
                lesson.date(),
                lesson.period(),
                lesson.times().startsAt().toString(),
                lesson.times().endsAt().toString(),
                lesson.roomId());
    }

    private static MetaData on(LocalDate date) {
        return MetaData.with(Metadata.OCCURRED_ON, date.toString());
    }

    @EventSourcingHandler
    void evolve(LessonEvent event) {
        switch (event) {
            case LessonScheduled e -> lessonId = e.lessonId();
            case LessonMoved _ -> {}
            case LessonCancelled _ -> cancelled = true;
        }
    }
}
