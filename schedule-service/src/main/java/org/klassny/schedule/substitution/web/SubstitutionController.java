package org.klassny.schedule.substitution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Days;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.schedule.reference.read.LessonLookup;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
import org.klassny.schedule.substitution.read.FreeTeachers;
import org.klassny.schedule.substitution.read.SubstitutionQueries;
import org.klassny.schedule.substitution.write.Reason;
import org.klassny.schedule.substitution.write.SubstitutionCommand.ArrangeSubstitution;
import org.klassny.schedule.substitution.write.SubstitutionCommand.WithdrawSubstitution;
import org.klassny.schedule.substitution.write.SubstitutionRule;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/schedule")
@Tag(name = "substitutions", description = "Who holds a lesson instead of whom, and why (T3)")
class SubstitutionController {

    private final Commands commands;
    private final SubstitutionQueries substitutions;
    private final FreeTeachers freeTeachers;
    private final LessonLookup lessons;

    SubstitutionController(
            Commands commands, SubstitutionQueries substitutions, FreeTeachers freeTeachers, LessonLookup lessons) {
        this.commands = commands;
        this.substitutions = substitutions;
        this.freeTeachers = freeTeachers;
        this.lessons = lessons;
    }

    record Substitutions(List<SubstitutionQueries.SubstitutionRow> substitutions) {}

    record Substitutes(List<FreeTeachers.FreeTeacher> substitutes) {}

    record SubstitutionRequest(
            @NotNull @Id String lessonId,
            @NotNull @Id String substituteId,
            @NotNull Reason reason) {}

    @GetMapping("/lessons/{lessonId}/substitutes")
    @PreAuthorize(Roles.SEE_PLANNING)
    @Operation(
            summary = "Read who is free for a lesson",
            description = "Teachers of the subject first, then those who know the class, then those with few lessons "
                    + "that day. For those who plan, and for the head.")
    Substitutes substitutes(@PathVariable String lessonId, Actor actor) {
        if (lessons.lesson(actor.school(), lessonId).isEmpty()) {
            throw new RuleViolated(SubstitutionRule.UNKNOWN_LESSON, "There is no such lesson.");
        }
        return new Substitutes(freeTeachers.forLesson(actor.school(), lessonId));
    }

    @GetMapping("/substitutions")
    @PreAuthorize(Roles.STAFF)
    @Operation(summary = "Read the substitutions of at most 62 days")
    Substitutions substitutions(@RequestParam LocalDate from, @RequestParam LocalDate until, Actor actor) {
        return new Substitutions(substitutions.substitutions(actor.school(), new Days(from, until)));
    }

    @PutMapping("/substitutions/{substitutionId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Arrange a substitution",
            description = "409 teacher-busy names the other lesson of the substitute. It does not change afterwards: "
                    + "withdraw it and arrange another one.")
    void arrange(@PathVariable String substitutionId, @Valid @RequestBody SubstitutionRequest request, Actor actor) {
        var command = new ArrangeSubstitution(
                OwnId.SUBSTITUTION.of(substitutionId), request.lessonId(), request.substituteId(), request.reason());
        commands.send(command, Roles.planning(actor), Origin.UI);
    }

    @DeleteMapping("/substitutions/{substitutionId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a substitution")
    void withdraw(@PathVariable String substitutionId, Actor actor) {
        commands.send(
                new WithdrawSubstitution(OwnId.SUBSTITUTION.of(substitutionId)), Roles.planning(actor), Origin.UI);
    }
}
