package org.klassny.reporting.fillrate.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.fillrate.read.FillRateQueries;
import org.klassny.reporting.fillrate.read.Page;
import org.klassny.reporting.fillrate.read.TeacherFill;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.reference.read.paper.AlsoAsFile;
import org.klassny.reporting.reference.read.paper.Format;
import org.klassny.reporting.reference.read.paper.Printer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/fill-rate")
@Tag(name = "fill rate", description = "How far pages are filled with marks (R1)")
class FillRateController {

    private final FillRateQueries queries;
    private final Schedule schedule;
    private final FillRateSheet sheet;
    private final Printer printer;

    FillRateController(FillRateQueries queries, Schedule schedule, FillRateSheet sheet, Printer printer) {
        this.queries = queries;
        this.schedule = schedule;
        this.sheet = sheet;
        this.printer = printer;
    }

    @GetMapping(path = "/pages", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_FILL_RATE)
    @Operation(summary = "All pages of a term", description = "A teacher gets the own pages, control gets all.")
    PagesFill pages(
            @RequestParam @Id String termId,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) @Nullable
                    String on,
            @RequestParam(required = false) @Min(0) @Max(100) @Nullable Integer target,
            Actor actor) {
        var accumulation = schedule.of(actor.school(), termId, on, target);
        return PagesFill.of(
                termId, accumulation.on(), queries.pages(actor.school(), termId, only(actor), accumulation));
    }

    @AlsoAsFile
    @GetMapping(
            path = "/pages/{groupId}/{subjectId}/{termId}",
            params = "!format",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_FILL_RATE)
    @Operation(summary = "One page with the number of marks of each student")
    PageWithStudents page(
            @PathVariable @Id String groupId,
            @PathVariable @Id String subjectId,
            @PathVariable @Id String termId,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) @Nullable
                    String on,
            @RequestParam(required = false) @Min(0) @Max(100) @Nullable Integer target,
            Actor actor) {
        return page(new Page(groupId, subjectId, termId), on, target, actor);
    }

    @GetMapping(path = "/pages/{groupId}/{subjectId}/{termId}", params = "format")
    @PreAuthorize(Roles.READ_FILL_RATE)
    @Hidden
    ResponseEntity<byte[]> file(
            @PathVariable @Id String groupId,
            @PathVariable @Id String subjectId,
            @PathVariable @Id String termId,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Min(0) @Max(100) @Nullable Integer target,
            @RequestParam String format,
            ActorToken token) {
        var wanted = Format.of(format);
        var page = page(new Page(groupId, subjectId, termId), on, target, token.actor());
        return printer.print(sheet.of(page, schedule.term(token.actor().school(), termId), token), wanted);
    }

    private PageWithStudents page(Page page, @Nullable String on, @Nullable Integer target, Actor actor) {
        var accumulation = schedule.of(actor.school(), page.termId(), on, target);
        var fill = queries.page(actor.school(), page, accumulation)
                .orElseThrow(() -> new RuleViolated(FillRateRule.UNKNOWN_PAGE, "There is no such page in the school."));
        var teacher = only(actor);
        if (teacher != null && !fill.teacherIds().contains(teacher)) {
            throw new RuleViolated(FillRateRule.NOT_YOUR_PAGE, "A teacher reads the fill rate of own pages only.");
        }
        return new PageWithStudents(
                accumulation.on(), PageAnswer.of(fill), queries.students(actor.school(), page, accumulation));
    }

    @GetMapping(path = "/teachers", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(Roles.READ_FILL_RATE)
    @Operation(summary = "All pages of a term by teacher", description = "A teacher gets the own row only.")
    TeachersFill teachers(
            @RequestParam @Id String termId,
            @Parameter(schema = @Schema(type = "string", format = "date")) @RequestParam(required = false) @Nullable
                    String on,
            @RequestParam(required = false) @Min(0) @Max(100) @Nullable Integer target,
            Actor actor) {
        var accumulation = schedule.of(actor.school(), termId, on, target);
        var teacher = only(actor);
        var teachers = TeacherFill.of(queries.pages(actor.school(), termId, teacher, accumulation)).stream()
                .filter(fill -> teacher == null || fill.teacherId().equals(teacher))
                .toList();
        return TeachersFill.of(termId, accumulation.on(), teachers);
    }

    /** Whose pages only, or null for all. */
    private static @Nullable String only(Actor actor) {
        return actor.hasAny(Roles.CONTROL) ? null : actor.person();
    }
}
