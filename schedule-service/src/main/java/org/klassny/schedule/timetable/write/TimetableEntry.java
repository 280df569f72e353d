package org.klassny.schedule.timetable.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.BellTimes;
import org.klassny.schedule.reference.read.BellsLookup;
import org.klassny.schedule.reference.read.Busy;
import org.klassny.schedule.reference.read.Calendar;
import org.klassny.schedule.reference.read.CalendarLookup;
import org.klassny.schedule.reference.read.Clash;
import org.klassny.schedule.reference.read.EntrySlot;
import org.klassny.schedule.reference.read.GroupLookup;
import org.klassny.schedule.reference.read.LessonLookup;
import org.klassny.schedule.reference.read.LessonSlot;
import org.klassny.schedule.reference.read.LoadFacts;
import org.klassny.schedule.reference.read.LoadLookup;
import org.klassny.schedule.reference.read.Occupancy;
import org.klassny.schedule.reference.read.RoomLookup;
import org.klassny.schedule.timetable.events.LessonScheduled;
import org.klassny.schedule.timetable.events.TimetableEntryEnded;
import org.klassny.schedule.timetable.events.TimetableEntrySet;
import org.klassny.schedule.timetable.events.TimetableEvent;
import org.klassny.schedule.timetable.write.TimetableCommand.EndEntry;
import org.klassny.schedule.timetable.write.TimetableCommand.ScheduleLessons;
import org.klassny.schedule.timetable.write.TimetableCommand.SetEntry;

/** The place of a teaching load in the week, and the lessons that come of it. */
@Aggregate(type = "entry", cache = "aggregateCache")
class TimetableEntry {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String entryId;

    private @Nullable TimetableEntrySet set;

    TimetableEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            SetEntry command,
            LoadLookup loads,
            BellsLookup bells,
            RoomLookup rooms,
            LessonLookup lessons,
            Occupancy occupancy,
            @MetaDataValue(Metadata.SCHOOL) String school) {
        var wanted = new TimetableEntrySet(
                command.entryId(),
                command.loadId(),
                command.weekday(),
                command.period(),
                command.roomId(),
                command.bellsId(),
                command.from(),
                command.until());
        if (wanted.equals(set)) {
            return;
        }
        if (shortens(command, wanted)) {
            apply(wanted);
            return;
        }
        occupancy.hold(school);
        if (set != null
                && !wanted.equals(until(set, command.until()))
                && !lessons.ofEntry(school, command.entryId()).isEmpty()) {
            throw new RuleViolated(TimetableRule.ENTRY_HAS_LESSONS, "Lessons were made of it: end it and set another.");
        }
        var load = loads.load(school, command.loadId())
                .orElseThrow(() -> new RuleViolated(TimetableRule.UNKNOWN_LOAD, "There is no such load.", "/loadId"));
        var times = bells.times(school, command.bellsId(), command.period())
                .orElseThrow(() ->
                        new RuleViolated(TimetableRule.UNKNOWN_PERIOD, "The bells have no such period.", "/period"));
        if (command.roomId() != null && !rooms.knowsRoom(school, command.roomId())) {
            throw new RuleViolated(TimetableRule.UNKNOWN_ROOM, "There is no such room.", "/roomId");
        }
        var slot = new EntrySlot(
                command.entryId(),
                load.groupId(),
                load.teacherId(),
                command.roomId(),
                command.weekday(),
                times,
                command.from(),
                command.until());
        occupancy.ofEntry(school, slot).ifPresent(clash -> {
            throw Busy.byEntry(clash);
        });
        apply(wanted);
    }

    @CommandHandler
    void decide(EndEntry command) {
        var standing = Objects.requireNonNull(set).until();
        if (command.until().equals(standing)) {
            return;
        }
        if (standing != null && command.until().isAfter(standing)) {
            throw new RuleViolated(TimetableRule.ENTRY_ENDS_EARLIER, "The entry ends earlier.", "/until")
                    .with("until", standing.toString());
        }
        apply(new TimetableEntryEnded(command.entryId(), command.until()));
    }

    @CommandHandler
    Yield decide(
            ScheduleLessons command,
            CalendarLookup calendars,
            LoadLookup loads,
            GroupLookup groups,
            BellsLookup bells,
            LessonLookup lessons,
            Occupancy occupancy,
            @MetaDataValue(Metadata.SCHOOL) String school)
            throws Exception {
        var entry = Objects.requireNonNull(set);
        occupancy.hold(school);
        var calendar = calendars
                .year(school, command.schoolYearId())
                .orElseThrow(() -> new RuleViolated(TimetableRule.UNKNOWN_YEAR, "There is no such school year."));
        var load = loads.load(school, entry.loadId()).orElse(null);
        var times = bells.times(school, entry.bellsId(), entry.period()).orElse(null);
        var group = load == null ? null : groups.group(school, load.groupId()).orElse(null);
        if (load == null || times == null || group == null) {
            return Yield.NOTHING;
        }
        var yearOfEntry =
                calendars.yearOf(school, entry.from()).map(Calendar::until).orElse(null);
        var days = LessonDays.of(entry, yearOfEntry, calendar, command.until(), group.gradeLevel());
        var known = lessons.ofEntry(school, command.entryId());
        var missing = days.stream()
                .filter(day -> !known.contains(LessonDays.lessonId(command.entryId(), day)))
                .map(day -> lesson(entry, load, times, calendar, day))
                .toList();
        var refused = occupancy.ofLessons(
                school, missing.stream().map(lesson -> slot(lesson, times)).toList());
        var blocked = refused.stream().map(Clash::lessonId).collect(Collectors.toSet());
        for (var lesson : missing) {
            if (!blocked.contains(lesson.lessonId())) {
                createNew(ScheduledLesson.class, () -> new ScheduledLesson(lesson));
            }
        }
        return new Yield(missing.size() - blocked.size(), days.size() - missing.size(), refused);
    }

    /** Then nothing more is occupied. Lessons may be cancelled for it, which must not wait for what is held. */
    private boolean shortens(SetEntry command, TimetableEntrySet wanted) {
        return set != null
                && command.until() != null
                && wanted.equals(until(set, command.until()))
                && (set.until() == null || command.until().isBefore(set.until()));
    }

    private static LessonScheduled lesson(
            TimetableEntrySet entry, LoadFacts load, BellTimes times, Calendar calendar, LocalDate day) {
        return new LessonScheduled(
                LessonDays.lessonId(entry.entryId(), day),
                load.groupId(),
                load.subjectId(),
                calendar.termOn(day).orElseThrow().termId(),
                load.teacherId(),
                day,
                entry.period(),
                times.startsAt().toString(),
                times.endsAt().toString(),
                entry.roomId(),
                entry.entryId());
    }

    private static LessonSlot slot(LessonScheduled lesson, BellTimes times) {
        return new LessonSlot(
                lesson.lessonId(), lesson.groupId(), lesson.teacherId(), null, lesson.roomId(), lesson.date(), times);
    }

    private static TimetableEntrySet until(TimetableEntrySet entry, @Nullable LocalDate until) {
        return new TimetableEntrySet(
                entry.entryId(),
                entry.loadId(),
                entry.weekday(),
                entry.period(),
                entry.roomId(),
                entry.bellsId(),
                entry.from(),
                until);
    }

    @EventSourcingHandler
    void evolve(TimetableEvent event) {
        entryId = event.entryId();
        switch (event) {
            case TimetableEntrySet e -> set = e;
            case TimetableEntryEnded e -> set = until(Objects.requireNonNull(set), e.until());
        }
    }
}
