package org.klassny.journal.lesson.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.events.AttendanceCorrected;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.HomeworkSet;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkCommented;
import org.klassny.journal.lesson.events.MarkCorrected;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.events.TopicSet;
import org.klassny.journal.lesson.write.LessonCommand.CommentMark;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.LessonCommand.SetHomework;
import org.klassny.journal.lesson.write.LessonCommand.SetTopic;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectAttendance;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectMark;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonLookup;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** What was held in one lesson: attendance, marks, topic, homework. It begins with the first entry. */
@Aggregate(type = "lesson", cache = "aggregateCache")
class LessonRecord {

    @AggregateIdentifier
    private @Nullable String lessonId;

    private final Marks marks = new Marks();
    private final AttendanceSheet attendance = new AttendanceSheet();
    private int topicVersion;
    private int homeworkVersion;

    LessonRecord() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<CellResult> decide(
            GiveMarks command,
            LessonLookup lessons,
            Clock clock,
            @MetaDataValue(Metadata.ORIGIN) @Nullable String origin) {
        var entry = Entry.begin(command, origin, lessons, clock);
        entry.deadlines().requireBegun();
        entry.requireMarks();
        entry.deadlines().requireOpen(command.workType().entry());
        var results = new ArrayList<CellResult>();
        for (var index = 0; index < command.entries().size(); index++) {
            var wanted = command.entries().get(index);
            results.add(marks.give(entry, command.workType(), wanted, index, event -> record(entry, event)));
        }
        return results;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<CellResult> decide(
            TakeAttendance command,
            LessonLookup lessons,
            Clock clock,
            @MetaDataValue(Metadata.ORIGIN) @Nullable String origin) {
        var entry = Entry.beginAttendance(command, origin, lessons, clock);
        entry.deadlines().requireBegun();
        var right = entry.attendanceRight();
        var results = new ArrayList<CellResult>();
        for (var index = 0; index < command.entries().size(); index++) {
            var wanted = command.entries().get(index);
            results.add(attendance.take(entry, right, wanted, index, event -> record(entry, event)));
        }
        return results;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(
            CommentMark command,
            LessonLookup lessons,
            Clock clock,
            @MetaDataValue(Metadata.ORIGIN) @Nullable String origin) {
        var entry = Entry.begin(command, origin, lessons, clock);
        marks.comment(entry, command).ifPresent(event -> record(entry, event));
        return marks.commentVersion(command.markId());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(
            SetTopic command,
            LessonLookup lessons,
            Clock clock,
            @MetaDataValue(Metadata.ORIGIN) @Nullable String origin) {
        var entry = Entry.begin(command, origin, lessons, clock);
        entry.deadlines().requireDayBegun();
        entry.deadlines().requireOpen(EntryKind.TOPIC);
        requireCurrent(command.seen(), topicVersion);
        if (topicVersion > 0) {
            entry.deadlines().requireChangeable(EntryKind.TOPIC);
        }
        var note = command.note();
        record(entry, new TopicSet(command.lessonId(), note.id(), note.digest(), topicVersion + 1));
        return topicVersion;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(
            SetHomework command,
            LessonLookup lessons,
            Clock clock,
            @MetaDataValue(Metadata.ORIGIN) @Nullable String origin) {
        var entry = Entry.begin(command, origin, lessons, clock);
        entry.deadlines().requireOpen(EntryKind.HOMEWORK);
        entry.requireDueAfterLesson(command.dueOn());
        requireCurrent(command.seen(), homeworkVersion);
        if (homeworkVersion > 0) {
            entry.deadlines().requireChangeable(EntryKind.HOMEWORK);
        }
        var note = command.note();
        record(
                entry,
                new HomeworkSet(command.lessonId(), note.id(), note.digest(), command.dueOn(), homeworkVersion + 1));
        return homeworkVersion;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CorrectMark command, LessonLookup lessons, Clock clock) {
        record(Entry.ofCorrection(command, lessons, clock), marks.correct(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CorrectAttendance command, LessonLookup lessons, Clock clock) {
        record(Entry.ofCorrection(command, lessons, clock), attendance.correct(command));
    }

    private void record(Entry entry, LessonEvent event) {
        var metadata = entry.standing().metadata(entry.lesson());
        if (lessonId == null) {
            apply(entry.opened(), metadata);
        }
        apply(event, metadata);
    }

    static void requireCurrent(int seen, int current) {
        if (seen != current) {
            throw new RuleViolated(LessonRule.STALE_VERSION, "Somebody else changed it meanwhile.", "/seen")
                    .with("current", current);
        }
    }

    @EventSourcingHandler
    void evolve(LessonEvent event, @MetaDataValue(Metadata.ACTOR) String by, @Timestamp Instant at) {
        switch (event) {
            case LessonOpened e -> lessonId = e.lessonId();
            case MarkGiven e -> marks.evolve(e, by, at);
            case MarkChanged e -> marks.evolve(e, by, at);
            case MarkWithdrawn e -> marks.evolve(e, by, at);
            case MarkCorrected e -> marks.evolve(e, at);
            case MarkCommented e -> marks.evolve(e);
            case AttendanceTaken e -> attendance.evolve(e, by, at);
            case AttendanceCorrected e -> attendance.evolve(e, at);
            case TopicSet e -> topicVersion = e.version();
            case HomeworkSet e -> homeworkVersion = e.version();
        }
    }
}
