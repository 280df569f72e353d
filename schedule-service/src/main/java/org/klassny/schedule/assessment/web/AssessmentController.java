package org.klassny.schedule.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Days;
import org.klassny.kit.form.Id;
import org.klassny.schedule.assessment.read.AssessmentQueries;
import org.klassny.schedule.assessment.write.AssessmentCommand.CancelAssessment;
import org.klassny.schedule.assessment.write.AssessmentCommand.ScheduleAssessment;
import org.klassny.schedule.assessment.write.AssessmentKind;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
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
@RequestMapping("/api/schedule/assessments")
@Tag(name = "assessments", description = "The schedule of control works (T5)")
class AssessmentController {

    private final Commands commands;
    private final AssessmentQueries assessments;

    AssessmentController(Commands commands, AssessmentQueries assessments) {
        this.commands = commands;
        this.assessments = assessments;
    }

    record Assessments(List<AssessmentQueries.AssessmentRow> assessments) {}

    record AssessmentRequest(
            @NotNull @Id String groupId,
            @NotNull @Id String subjectId,
            @NotNull LocalDate date,
            @NotNull AssessmentKind kind) {}

    @GetMapping
    @PreAuthorize(Roles.ANYBODY)
    @Operation(
            summary = "Read the control works of at most 62 days",
            description = "Students and guardians see those of the own groups.")
    Assessments assessments(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(required = false) @Nullable String groupId,
            Actor actor) {
        var family = !Roles.isStaff(actor) && (actor.has("STUDENT") || actor.has("GUARDIAN"));
        var rows =
                assessments.assessments(actor.school(), new Days(from, until), groupId, family ? actor.person() : null);
        return new Assessments(rows);
    }

    @PutMapping("/{assessmentId}")
    @PreAuthorize(Roles.CONTROLLERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Schedule a control work, or change it")
    void schedule(@PathVariable String assessmentId, @Valid @RequestBody AssessmentRequest request, Actor actor) {
        var command = new ScheduleAssessment(
                OwnId.ASSESSMENT.of(assessmentId),
                request.groupId(),
                request.subjectId(),
                request.date(),
                request.kind());
        commands.send(command, Roles.controlling(actor), Origin.UI);
    }

    @DeleteMapping("/{assessmentId}")
    @PreAuthorize(Roles.CONTROLLERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancel a control work")
    void cancel(@PathVariable String assessmentId, Actor actor) {
        commands.send(new CancelAssessment(OwnId.ASSESSMENT.of(assessmentId)), Roles.controlling(actor), Origin.UI);
    }
}
