package org.klassny.journal.lesson.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.HomeworkSet;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.events.LessonOpened;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.events.TopicSet;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.LessonCommand.SetHomework;
import org.klassny.journal.lesson.write.LessonCommand.SetTopic;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.LessonLookup;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.event.Metadata;
import org.klassny.kit.problem.RuleViolated;

/** What was held in one lesson: attendance, marks, topic, homework. It begins with the first entry. */
@Aggregate(type = "lesson", cache = "aggregateCache")
class LessonRecord {

    @AggregateIdentifier
    private @Nullable String lessonId;

    private final Map<String, Cell> marks = new HashMap<>();
    private final Map<String, Cell> attendance = new HashMap<>();
    private int topicVersion;
    private int homeworkVersion;

    LessonRecord() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<CellResult> decide(GiveMarks command, LessonLookup lessons, Clock clock) {
        var entry = Entry.begin(command, lessons, clock);
        entry.deadlines().requireBegun();
        entry.requireMarks();
        entry.deadlines().requireOpen(command.workType().entry());
        var results = new ArrayList<CellResult>();
        for (var index = 0; index < command.entries().size(); index++) {
            results.add(give(entry, command.workType(), command.entries().get(index), index));
        }
        return results;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    List<CellResult> decide(TakeAttendance command, LessonLookup lessons, Clock clock) {
        var entry = Entry.begin(command, lessons, clock);
        entry.deadlines().requireBegun();
        entry.deadlines().requireOpen(EntryKind.ATTENDANCE);
        var results = new ArrayList<CellResult>();
        for (var index = 0; index < command.entries().size(); index++) {
            results.add(take(entry, command.entries().get(index), index));
        }
        return results;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(SetTopic command, LessonLookup lessons, Clock clock) {
        var entry = Entry.begin(command, lessons, clock);
        entry.deadlines().requireDayBegun();
        entry.deadlines().requireOpen(EntryKind.TOPIC);
        requireCurrent(command.seen(), topicVersion);
        var note = command.note();
        record(entry, new TopicSet(command.lessonId(), note.id(), note.digest(), topicVersion + 1));
        return topicVersion;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int decide(SetHomework command, LessonLookup lessons, Clock clock) {
        var entry = Entry.begin(command, lessons, clock);
        entry.deadlines().requireOpen(EntryKind.HOMEWORK);
        entry.requireDueAfterLesson(command.dueOn());
        requireCurrent(command.seen(), homeworkVersion);
        var note = command.note();
        record(
                entry,
                new HomeworkSet(command.lessonId(), note.id(), note.digest(), command.dueOn(), homeworkVersion + 1));
        return homeworkVersion;
    }

    private CellResult give(Entry entry, WorkType workType, MarkEntry wanted, int index) {
        var id = wanted.markId();
        var standing = marks.get(id);
        try {
            entry.requireOnRoster(wanted.studentId(), index);
            entry.requireOnScale(wanted.value(), index);
            requireSameCell(standing, wanted, workType, index);
        } catch (RuleViolated violated) {
            return CellResult.refused(wanted.studentId(), id, standing, violated);
        }
        var value = standing == null ? null : standing.value();
        var version = standing == null ? 0 : standing.version();
        if (standing == null || !Objects.equals(value, wanted.value())) {
            if (standing != null && wanted.seen() != version) {
                return CellResult.conflict(wanted.studentId(), id, standing, wanted.value());
            }
            record(entry, markEvent(entry.lesson().lessonId(), workType, wanted, value, version + 1));
        }
        return CellResult.stored(wanted.studentId(), id, Objects.requireNonNull(marks.get(id)));
    }

    private static LessonEvent markEvent(
            String lesson, WorkType workType, MarkEntry wanted, @Nullable String previous, int version) {
        var id = wanted.markId();
        var student = wanted.studentId();
        if (wanted.value() == null) {
            return new MarkWithdrawn(lesson, id, student, workType.name(), Objects.requireNonNull(previous), version);
        }
        return previous == null
                ? new MarkGiven(lesson, id, student, workType.name(), wanted.value(), version)
                : new MarkChanged(lesson, id, student, workType.name(), previous, wanted.value(), version);
    }

    private CellResult take(Entry entry, AttendanceEntry wanted, int index) {
        var student = wanted.studentId();
        var standing = attendance.get(student);
        try {
            entry.requireOnRoster(student, index);
        } catch (RuleViolated violated) {
            return CellResult.refused(student, student, standing, violated);
        }
        var presence = wanted.presence();
        var value = spoken(presence.status().name(), presence.lateMinutes());
        if (standing == null || !value.equals(standing.value())) {
            if (standing != null && wanted.seen() != standing.version()) {
                return CellResult.conflict(student, student, standing, value);
            }
            record(
                    entry,
                    new AttendanceTaken(
                            entry.lesson().lessonId(),
                            student,
                            presence.status().name(),
                            presence.lateMinutes(),
                            standing == null ? null : standing.value(),
                            standing == null ? 1 : standing.version() + 1));
        }
        return CellResult.stored(student, student, Objects.requireNonNull(attendance.get(student)));
    }

    private void record(Entry entry, LessonEvent event) {
        var metadata = entry.standing().metadata(entry.lesson());
        if (lessonId == null) {
            apply(entry.opened(), metadata);
        }
        apply(event, metadata);
    }

    private static void requireSameCell(@Nullable Cell standing, MarkEntry wanted, WorkType workType, int index) {
        if (standing == null) {
            if (wanted.value() == null) {
                throw new RuleViolated(
                        LessonRule.MARK_UNKNOWN, "There is no such mark to take back.", Entry.pointer(index, "markId"));
            }
            return;
        }
        if (!standing.studentId().equals(wanted.studentId()) || !standing.kind().equals(workType.name())) {
            throw new RuleViolated(
                    LessonRule.MARK_ID_TAKEN,
                    "The id stands for another mark of this lesson.",
                    Entry.pointer(index, "markId"));
        }
    }

    private static void requireCurrent(int seen, int current) {
        if (seen != current) {
            throw new RuleViolated(LessonRule.STALE_VERSION, "Somebody else changed it meanwhile.", "/seen")
                    .with("current", current);
        }
    }

    private static String spoken(String status, @Nullable Integer lateMinutes) {
        return lateMinutes == null ? status : status + " " + lateMinutes;
    }

    @EventSourcingHandler
    void evolve(LessonEvent event, @MetaDataValue(Metadata.ACTOR) String by, @Timestamp Instant at) {
        switch (event) {
            case LessonOpened e -> lessonId = e.lessonId();
            case MarkGiven e ->
                marks.put(e.markId(), new Cell(e.studentId(), e.workType(), e.value(), e.version(), by, at));
            case MarkChanged e ->
                marks.put(e.markId(), new Cell(e.studentId(), e.workType(), e.value(), e.version(), by, at));
            case MarkWithdrawn e ->
                marks.put(e.markId(), new Cell(e.studentId(), e.workType(), null, e.version(), by, at));
            case AttendanceTaken e ->
                attendance.put(
                        e.studentId(),
                        new Cell(e.studentId(), "", spoken(e.status(), e.lateMinutes()), e.version(), by, at));
            case TopicSet e -> topicVersion = e.version();
            case HomeworkSet e -> homeworkVersion = e.version();
        }
    }
}
