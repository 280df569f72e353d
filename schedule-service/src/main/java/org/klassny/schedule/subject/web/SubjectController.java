package org.klassny.schedule.subject.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
import org.klassny.schedule.subject.read.SubjectQueries;
import org.klassny.schedule.subject.write.SetSubject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/schedule/subjects")
@Tag(name = "subjects", description = "Subjects (S2)")
class SubjectController {

    private final Commands commands;
    private final SubjectQueries subjects;

    SubjectController(Commands commands, SubjectQueries subjects) {
        this.commands = commands;
        this.subjects = subjects;
    }

    record Subjects(List<SubjectQueries.SubjectRow> subjects) {}

    /** With {@code seen}, the version that was read (0 for a new one), nothing of somebody else is overwritten. */
    record SubjectRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 30) String shortName,
            @Nullable @PositiveOrZero Integer seen) {}

    @GetMapping
    @PreAuthorize(Roles.ANYBODY)
    @Operation(summary = "Read the subjects")
    Subjects subjects(Actor actor) {
        return new Subjects(subjects.subjects(actor.school()));
    }

    @PutMapping("/{subjectId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a subject", description = "412 when somebody else changed it since it was seen.")
    void set(@PathVariable String subjectId, @Valid @RequestBody SubjectRequest request, Actor actor) {
        var command = new SetSubject(OwnId.SUBJECT.of(subjectId), request.name(), request.shortName(), request.seen());
        commands.send(command, Roles.planning(actor), Origin.UI);
    }
}
