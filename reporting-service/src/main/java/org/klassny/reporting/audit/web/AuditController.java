package org.klassny.reporting.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.audit.read.AuditQueries;
import org.klassny.reporting.audit.read.Page;
import org.klassny.reporting.audit.read.PageAsOf;
import org.klassny.reporting.audit.read.PagesAsOf;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.reference.read.Rosters;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/reporting/audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "audit", description = "Who entered what and when, and pages as they stood (A2)")
class AuditController {

    private final AuditQueries queries;
    private final PagesAsOf pages;
    private final Rosters rosters;
    private final Clock clock;

    AuditController(AuditQueries queries, PagesAsOf pages, Rosters rosters, Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.rosters = rosters;
        this.clock = clock;
    }

    @GetMapping("/lessons/{lessonId}/students/{studentId}")
    @PreAuthorize(Roles.READ_CELL_HISTORY)
    @Operation(
            summary = "History of a cell",
            description =
                    "Every mark and attendance of a student in a lesson, oldest first; for a teacher on own pages.")
    CellHistory cell(@PathVariable @Id String lessonId, @PathVariable @Id String studentId, Actor actor) {
        var lesson = queries.lesson(actor.school(), lessonId)
                .orElseThrow(
                        () -> new RuleViolated(AuditRule.UNKNOWN_LESSON, "No such lesson of the school was held."));
        if (!actor.hasAny(Roles.AUDITS) && !queries.onPageOf(actor.person(), actor.school(), lessonId)) {
            throw new RuleViolated(AuditRule.NOT_YOUR_PAGE, "A teacher reads the history of own pages.");
        }
        var entries = queries.cell(actor.school(), lessonId, studentId);
        if (entries.isEmpty() && !rosters.everHad(actor.school(), lesson.groupId(), studentId)) {
            throw new RuleViolated(AuditRule.UNKNOWN_STUDENT, "The student was never in the group of the lesson.");
        }
        return new CellHistory(lessonId, studentId, entries);
    }

    @GetMapping("/pages/{groupId}/{subjectId}/{termId}/history")
    @PreAuthorize(Roles.READ_AUDIT)
    @Operation(
            summary = "History of a page",
            description = "Every entry, oldest first; go on with after = next until next is null.")
    PageHistory history(
            @PathVariable @Id String groupId,
            @PathVariable @Id String subjectId,
            @PathVariable @Id String termId,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "200") @Min(1) @Max(1000) int limit,
            Actor actor) {
        var page = new Page(groupId, subjectId, termId);
        var entries = queries.history(actor.school(), page, after, limit);
        if (entries.isEmpty() && queries.lessons(actor.school(), page).isEmpty()) {
            throw unknownPage();
        }
        return PageHistory.of(page, entries, limit);
    }

    @GetMapping("/pages/{groupId}/{subjectId}/{termId}/as-of")
    @PreAuthorize(Roles.READ_AUDIT)
    @Operation(summary = "A page as it stood at a past moment")
    PageAsOf asOf(
            @PathVariable @Id String groupId,
            @PathVariable @Id String subjectId,
            @PathVariable @Id String termId,
            @Parameter(schema = @Schema(type = "string", format = "date-time")) @RequestParam String moment,
            Actor actor) {
        var at = Moment.of("moment", moment);
        if (at.isAfter(clock.instant())) {
            throw new RuleViolated(AuditRule.MOMENT_IN_FUTURE, "The moment has not been yet.", "/moment");
        }
        return pages.at(actor.school(), new Page(groupId, subjectId, termId), at)
                .orElseThrow(AuditController::unknownPage);
    }

    private static RuleViolated unknownPage() {
        return new RuleViolated(AuditRule.UNKNOWN_PAGE, "No lesson of such a page of the school was held.");
    }
}
