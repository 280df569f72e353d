package org.klassny.journal.lesson.write;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.klassny.journal.lesson.events.AttendanceCorrected;
import org.klassny.journal.lesson.events.AttendanceTaken;
import org.klassny.journal.lesson.events.LessonEvent;
import org.klassny.journal.lesson.write.LessonCorrection.CorrectAttendance;
import org.klassny.journal.reference.read.EntryKind;
import org.klassny.journal.reference.read.Presence;
import org.klassny.kit.problem.RuleViolated;

/** The attendance of a lesson by student. */
final class AttendanceSheet {

    private final Map<String, Cell> cells = new HashMap<>();

    /** Decides on one cell of a column; {@code record} applies what is decided before it returns. */
    CellResult take(
            Entry entry, AttendanceRight right, AttendanceEntry wanted, int index, Consumer<LessonEvent> record) {
        var student = wanted.studentId();
        var standing = cells.get(student);
        try {
            entry.requireOnRoster(student, index);
            right.require(entry, wanted, standing, index);
            if (standing != null && !wanted.presence().spoken().equals(standing.value())) {
                entry.deadlines().requireChangeable(EntryKind.ATTENDANCE);
            }
        } catch (RuleViolated violated) {
            return CellResult.refused(student, student, standing, violated);
        }
        var presence = wanted.presence();
        if (standing == null || !presence.spoken().equals(standing.value())) {
            if (standing != null && wanted.seen() != standing.version()) {
                return CellResult.conflict(student, student, standing, presence.spoken());
            }
            record.accept(new AttendanceTaken(
                    entry.lesson().lessonId(),
                    student,
                    presence.status().name(),
                    presence.lateMinutes(),
                    standing == null ? null : standing.value(),
                    Cell.next(standing)));
        }
        return CellResult.stored(student, student, Objects.requireNonNull(cells.get(student)));
    }

    AttendanceCorrected correct(CorrectAttendance command) {
        var standing = cells.get(command.studentId());
        Cell.requireSeen(standing, command.seen());
        var grounds = command.grounds();
        return new AttendanceCorrected(
                command.lessonId(),
                command.studentId(),
                standing == null ? null : standing.value(),
                command.presence().status().name(),
                command.presence().lateMinutes(),
                Cell.next(standing),
                grounds.correctionId(),
                grounds.requestedBy(),
                grounds.allowedBy());
    }

    void evolve(AttendanceTaken e, String by, Instant at) {
        put(e.studentId(), new Presence(Presence.Status.valueOf(e.status()), e.lateMinutes()), e.version(), by, at);
    }

    void evolve(AttendanceCorrected e, Instant at) {
        var presence = new Presence(Presence.Status.valueOf(e.status()), e.lateMinutes());
        put(e.studentId(), presence, e.version(), e.requestedBy(), at);
    }

    private void put(String student, Presence presence, int version, String by, Instant at) {
        cells.put(student, new Cell(student, "", presence.spoken(), version, by, at));
    }
}
