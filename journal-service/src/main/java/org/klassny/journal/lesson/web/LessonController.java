package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.klassny.journal.lesson.write.CellResult;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal/lessons/{lessonId}")
@PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY', 'ADMINISTRATOR')")
@Tag(
        name = "lessons",
        description =
                "Entries for a lesson (J2–J6). With origin IMPORT, history from before journal.begins-on: after the "
                        + "deadlines, until journal.transfer-until, and only what is empty; by the administrator too.")
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
        List<CellResult> cells = commands.sendInAnyRole(
                request.command(lessonId, actor), actor, request.origin().asOrigin());
        return new ColumnResult(cells);
    }

    @PutMapping("/marks/{markId}/comment")
    @Operation(
            summary = "Comment on a mark",
            description =
                    "For the family too; blank to take it away. By those who may enter the mark and as long as they "
                            + "may; 412 when somebody else changed it since it was read.")
    VersionResult comment(
            @PathVariable String lessonId,
            @PathVariable String markId,
            @Valid @RequestBody CommentRequest request,
            Actor actor) {
        int version = commands.sendInAnyRole(
                request.command(lessonId, markId, actor),
                actor,
                request.origin().asOrigin());
        return new VersionResult(version);
    }

    @PutMapping("/attendance")
    @PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY', 'HOMEROOM_TEACHER', 'ADMINISTRATOR')")
    @Operation(
            summary = "Enter a column of attendance",
            description = "As for marks. The homeroom teacher makes absences of the own class excused ones or illness, "
                    + "some days longer than attendance is entered (attendance.reason.days).")
    ColumnResult takeAttendance(
            @PathVariable String lessonId, @Valid @RequestBody AttendanceRequest request, Actor actor) {
        List<CellResult> cells = commands.sendInAnyRole(
                request.command(lessonId, actor), actor, request.origin().asOrigin());
        return new ColumnResult(cells);
    }

    @PutMapping("/topic")
    @Operation(summary = "Set the topic", description = "412 when somebody else changed it since it was read.")
    VersionResult setTopic(@PathVariable String lessonId, @Valid @RequestBody TopicRequest request, Actor actor) {
        int version = commands.sendInAnyRole(
                request.command(lessonId, actor), actor, request.origin().asOrigin());
        return new VersionResult(version);
    }

    @PutMapping("/homework")
    @Operation(summary = "Set the homework", description = "412 when somebody else changed it since it was read.")
    VersionResult setHomework(@PathVariable String lessonId, @Valid @RequestBody HomeworkRequest request, Actor actor) {
        int version = commands.sendInAnyRole(
                request.command(lessonId, actor), actor, request.origin().asOrigin());
        return new VersionResult(version);
    }
}
