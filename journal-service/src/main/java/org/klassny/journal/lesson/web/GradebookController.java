package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.klassny.journal.lesson.read.GradebookQueries;
import org.klassny.journal.lesson.read.GradebookQueries.PageKey;
import org.klassny.journal.reference.read.SchoolDay;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "pages", description = "The gradebook page: group × subject × term (J1)")
class GradebookController {

    private static final Set<String> READ_EVERY_PAGE = Set.of("HEAD", "DEPUTY", "METHODIST", "AUDITOR");

    private final GradebookQueries gradebook;
    private final SchoolDay schoolDay;

    GradebookController(GradebookQueries gradebook, SchoolDay schoolDay) {
        this.gradebook = gradebook;
        this.schoolDay = schoolDay;
    }

    @GetMapping(path = "/api/journal/pages/{groupId}/{subjectId}/{termId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(
            summary = "Read a page",
            description = "Own pages, pages of the own class, every page for head, deputy, methodist and auditor. "
                    + "A substitute sees the lessons of today's substitution only.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GradebookPage.class)))
    String page(
            @PathVariable String groupId, @PathVariable String subjectId, @PathVariable String termId, Actor actor) {
        var key = new PageKey(groupId, subjectId, termId);
        var today = schoolDay.today(actor.school()).orElseThrow(GradebookController::unknown);
        var relation = gradebook
                .relation(actor.school(), actor.person(), key, today)
                .orElseThrow(GradebookController::unknown);
        if (actor.hasAny(READ_EVERY_PAGE)
                || (actor.has("TEACHER") && relation.ownPage())
                || (actor.has("HOMEROOM_TEACHER") && relation.homeroom())) {
            return gradebook.page(actor.school(), key, today, null);
        }
        if (actor.has("TEACHER") && relation.substituteToday()) {
            return gradebook.page(actor.school(), key, today, actor.person());
        }
        throw new RuleViolated(PageRule.NOT_YOUR_PAGE, "Only those who teach or lead this group may read its page.");
    }

    private static RuleViolated unknown() {
        return new RuleViolated(PageRule.UNKNOWN_PAGE, "There is no such page.");
    }
}
