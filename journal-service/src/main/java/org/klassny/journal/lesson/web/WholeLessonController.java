package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.klassny.journal.lesson.web.WholeLessonResult.Part;
import org.klassny.journal.lesson.write.CellResult;
import org.klassny.journal.lesson.write.LessonCommand;
import org.klassny.journal.reference.read.EntryOrigin;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.problem.RuleCode.Kind;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends the commands of {@link LessonController}, several in one request. */
@RestController
@Tag(name = "lessons")
class WholeLessonController {

    private final Commands commands;

    WholeLessonController(Commands commands) {
        this.commands = commands;
    }

    /** A part of the request as its command. */
    private record Step(LessonCommand command, EntryOrigin origin) {}

    @PutMapping("/api/journal/lessons/{lessonId}")
    @PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY', 'ADMINISTRATOR')")
    @Operation(
            summary = "Enter a lesson as a whole",
            description = "Topic, attendance, columns of marks and homework, each as in its own request and stored or "
                    + "refused by itself; for entries from offline and from another register. Pointers of a refusal are "
                    + "those of the part. An unknown lesson, or somebody else's, is one problem and stores nothing.")
    WholeLessonResult enter(
            @PathVariable String lessonId, @Valid @RequestBody WholeLessonRequest request, Actor actor) {
        // all commands are made before the first is sent: what is malformed stores nothing
        var topic = Optional.ofNullable(request.topic())
                .map(part -> new Step(part.command(lessonId, actor), part.origin()));
        var attendance = Optional.ofNullable(request.attendance())
                .map(part -> new Step(part.command(lessonId, actor), part.origin()));
        var marks = request.marks().stream()
                .map(part -> new Step(part.command(lessonId, actor), part.origin()))
                .toList();
        var homework = Optional.ofNullable(request.homework())
                .map(part -> new Step(part.command(lessonId, actor), part.origin()));
        return new WholeLessonResult(
                topic.map(step -> text(step, actor)).orElse(null),
                attendance.map(step -> column(step, actor)).orElse(null),
                marks.stream().map(step -> column(step, actor)).toList(),
                homework.map(step -> text(step, actor)).orElse(null));
    }

    private Part text(Step step, Actor actor) {
        return orRefused(() -> {
            int version =
                    commands.sendInAnyRole(step.command(), actor, step.origin().asOrigin());
            return Part.at(version);
        });
    }

    private Part column(Step step, Actor actor) {
        return orRefused(() -> {
            List<CellResult> cells =
                    commands.sendInAnyRole(step.command(), actor, step.origin().asOrigin());
            return Part.of(cells);
        });
    }

    private static Part orRefused(Supplier<Part> entered) {
        try {
            return entered.get();
        } catch (RuleViolated violated) {
            var kind = violated.code().kind();
            if (kind == Kind.RULE || kind == Kind.STALE) {
                return Part.refused(violated);
            }
            throw violated;
        }
    }
}
