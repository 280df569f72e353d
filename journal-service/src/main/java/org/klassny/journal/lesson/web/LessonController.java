package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.klassny.journal.lesson.write.AttendanceEntry;
import org.klassny.journal.lesson.write.CellResult;
import org.klassny.journal.lesson.write.LessonCommand.GiveMarks;
import org.klassny.journal.lesson.write.LessonCommand.SetHomework;
import org.klassny.journal.lesson.write.LessonCommand.SetTopic;
import org.klassny.journal.lesson.write.LessonCommand.TakeAttendance;
import org.klassny.journal.lesson.write.MarkEntry;
import org.klassny.journal.reference.read.Presence;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.note.Note;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal/lessons/{lessonId}")
@PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY')")
@Tag(name = "lessons", description = "Entries for a lesson (J2–J6)")
class LessonController {

    private final Commands commands;

    LessonController(Commands commands) {
        this.commands = commands;
    }

    /** What became of the cells of a column, in the order of the request. */
    record ColumnResult(List<CellResult> cells) {}

    /** The version to be sent with the next change. */
    record VersionResult(int version) {}

    @PutMapping("/marks")
    @Operation(
            summary = "Enter a column of marks",
            description =
                    "One transaction with a result for each cell: stored, in conflict with both values, or refused.")
    ColumnResult giveMarks(@PathVariable String lessonId, @Valid @RequestBody MarksRequest request, Actor actor) {
        var entries = request.entries().stream()
                .map(entry -> new MarkEntry(entry.studentId(), entry.markId(), entry.value(), entry.seen()))
                .toList();
        return column(new GiveMarks(lessonId, actor, request.workType(), entries), actor, request.origin());
    }

    @PutMapping("/attendance")
    @PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY', 'HOMEROOM_TEACHER')")
    @Operation(
            summary = "Enter a column of attendance",
            description = "As for marks. The homeroom teacher makes absences of the own class excused ones or illness, "
                    + "some days longer than attendance is entered (attendance.reason.days).")
    ColumnResult takeAttendance(
            @PathVariable String lessonId, @Valid @RequestBody AttendanceRequest request, Actor actor) {
        var entries = new ArrayList<AttendanceEntry>();
        for (var index = 0; index < request.entries().size(); index++) {
            var entry = request.entries().get(index);
            entries.add(new AttendanceEntry(entry.studentId(), presence(entry, index), entry.seen()));
        }
        return column(new TakeAttendance(lessonId, actor, entries), actor, request.origin());
    }

    @PutMapping("/topic")
    @Operation(summary = "Set the topic", description = "412 when somebody else changed it since it was read.")
    VersionResult setTopic(@PathVariable String lessonId, @Valid @RequestBody TopicRequest request, Actor actor) {
        var command = new SetTopic(lessonId, actor, note(request.text()), request.seen());
        int version = commands.send(command, actor, Origin.UI);
        return new VersionResult(version);
    }

    @PutMapping("/homework")
    @Operation(summary = "Set the homework", description = "412 when somebody else changed it since it was read.")
    VersionResult setHomework(@PathVariable String lessonId, @Valid @RequestBody HomeworkRequest request, Actor actor) {
        var command = new SetHomework(lessonId, actor, note(request.text()), request.dueOn(), request.seen());
        int version = commands.send(command, actor, Origin.UI);
        return new VersionResult(version);
    }

    private ColumnResult column(Object command, Actor actor, EntryOrigin origin) {
        List<CellResult> cells = commands.send(command, actor, origin.asOrigin());
        return new ColumnResult(cells);
    }

    private static Presence presence(AttendanceRequest.Entry entry, int index) {
        try {
            return new Presence(entry.status(), entry.lateMinutes());
        } catch (RuleViolated violated) {
            throw new RuleViolated(violated.code(), violated.detail(), "/entries/" + index + violated.pointer());
        }
    }

    private static Note note(String text) {
        return Note.of("note-" + UUID.randomUUID(), text);
    }
}
