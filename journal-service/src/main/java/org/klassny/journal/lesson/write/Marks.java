package org.klassny.journal.lesson.write;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.events.MarkChanged;
import org.klassny.journal.lesson.events.MarkCommented;
import org.klassny.journal.lesson.events.MarkCorrected;
import org.klassny.journal.lesson.events.MarkGiven;
import org.klassny.journal.lesson.events.MarkWithdrawn;
import org.klassny.journal.lesson.write.LessonCommand.CommentMark;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectMark;
import org.klassny.journal.reference.read.WorkType;
import org.klassny.kit.problem.RuleViolated;

/** The marks of a lesson by their ids. */
final class Marks {

    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, MarkComment> comments = new HashMap<>();

    /** Decides on one cell of a column; {@code record} applies what is decided before it returns. */
    CellResult give(Entry entry, WorkType workType, MarkEntry wanted, int index, Consumer<LessonEvent> record) {
        var id = wanted.markId();
        var standing = cells.get(id);
        try {
            entry.requireOnRoster(wanted.studentId(), index);
            entry.requireOnScale(wanted.value(), index);
            requireSameCell(standing, wanted, workType, index);
            if (standing != null && !Objects.equals(standing.value(), wanted.value())) {
                entry.deadlines().requireChangeable(workType.entry());
            }
        } catch (RuleViolated violated) {
            return CellResult.refused(wanted.studentId(), id, standing, violated);
        }
        if (standing == null || !Objects.equals(standing.value(), wanted.value())) {
            if (standing != null && wanted.seen() != standing.version()) {
                return CellResult.conflict(wanted.studentId(), id, standing, wanted.value());
            }
            record.accept(event(entry.lesson().lessonId(), workType, wanted, standing));
        }
        return CellResult.stored(wanted.studentId(), id, Objects.requireNonNull(cells.get(id)));
    }

    MarkCorrected correct(CorrectMark command) {
        var standing = cells.get(command.markId());
        Cell.requireSeen(standing, command.seen());
        if (standing != null && !standing.studentId().equals(command.studentId())) {
            throw new RuleViolated(LessonRule.MARK_ID_TAKEN, "The id stands for another mark of this lesson.");
        }
        var grounds = command.grounds();
        return new MarkCorrected(
                command.lessonId(),
                command.markId(),
                command.studentId(),
                command.workType().name(),
                standing == null ? null : standing.value(),
                command.value(),
                Cell.next(standing),
                grounds.correctionId(),
                grounds.requestedBy(),
                grounds.allowedBy());
    }

    /** Decides on the comment to a mark; empty where there is none to be taken away. */
    Optional<LessonEvent> comment(Entry entry, CommentMark command) {
        var mark = cells.get(command.markId());
        if (mark == null || mark.value() == null) {
            throw new RuleViolated(LessonRule.MARK_UNKNOWN, "There is no such mark to comment on.");
        }
        var kind = WorkType.valueOf(mark.kind()).entry();
        entry.deadlines().requireOpen(kind);
        var standing = comments.getOrDefault(command.markId(), MarkComment.NONE);
        LessonRecord.requireCurrent(command.seen(), standing.shown());
        var note = command.note();
        if (standing.stands()) {
            entry.deadlines().requireChangeable(kind);
        } else if (note == null) {
            return Optional.empty();
        }
        return Optional.of(new MarkCommented(
                command.lessonId(),
                command.markId(),
                mark.studentId(),
                mark.kind(),
                mark.version(),
                note == null ? null : note.id(),
                note == null ? null : note.digest(),
                standing.version() + 1));
    }

    int commentVersion(String markId) {
        return comments.getOrDefault(markId, MarkComment.NONE).shown();
    }

    private static LessonEvent event(String lesson, WorkType workType, MarkEntry wanted, @Nullable Cell standing) {
        var id = wanted.markId();
        var student = wanted.studentId();
        var version = Cell.next(standing);
        var previous = standing == null ? null : standing.value();
        if (wanted.value() == null) {
            return new MarkWithdrawn(lesson, id, student, workType.name(), Objects.requireNonNull(previous), version);
        }
        return previous == null
                ? new MarkGiven(lesson, id, student, workType.name(), wanted.value(), version)
                : new MarkChanged(lesson, id, student, workType.name(), previous, wanted.value(), version);
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

    void evolve(MarkGiven e, String by, Instant at) {
        cells.put(e.markId(), new Cell(e.studentId(), e.workType(), e.value(), e.version(), by, at));
    }

    void evolve(MarkChanged e, String by, Instant at) {
        cells.put(e.markId(), new Cell(e.studentId(), e.workType(), e.value(), e.version(), by, at));
    }

    void evolve(MarkWithdrawn e, String by, Instant at) {
        cells.put(e.markId(), new Cell(e.studentId(), e.workType(), null, e.version(), by, at));
        comments.computeIfPresent(e.markId(), (_, comment) -> comment.gone());
    }

    void evolve(MarkCorrected e, Instant at) {
        cells.put(e.markId(), new Cell(e.studentId(), e.workType(), e.value(), e.version(), e.requestedBy(), at));
        if (e.value() == null) {
            comments.computeIfPresent(e.markId(), (_, comment) -> comment.gone());
        }
    }

    void evolve(MarkCommented e) {
        comments.put(e.markId(), MarkComment.of(e));
    }
}
