package org.klassny.journal.lesson.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.lesson.read.GradebookQueries;
import org.klassny.journal.lesson.read.PageListQueries;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.web.KeptAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@Tag(name = "pages", description = "The gradebook page: group × subject × term (J1)")
class GradebookController {

    private final PageAccess access;
    private final GradebookQueries gradebook;
    private final PageListQueries pages;
    private final KeptAnswers kept;

    GradebookController(PageAccess access, GradebookQueries gradebook, PageListQueries pages, KeptAnswers kept) {
        this.access = access;
        this.gradebook = gradebook;
        this.pages = pages;
        this.kept = kept;
    }

    @GetMapping(path = "/api/journal/pages", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(
            summary = "Which pages there are",
            description = "Own pages and those of today's substitutions, pages of the own class, every page for head, "
                    + "deputy, methodist and auditor.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PageList.class)))
    String list(Actor actor) {
        return pages.of(actor);
    }

    @GetMapping(path = "/api/journal/pages/{groupId}/{subjectId}/{termId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(
            summary = "Read a page",
            description = "Own pages, pages of the own class, every page for head, deputy, methodist and auditor. "
                    + "A substitute sees the lessons of today's substitution only.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GradebookPage.class)))
    @ApiResponse(responseCode = "304", description = "As under the ETag of If-None-Match", content = @Content)
    @Nullable
    ResponseEntity<byte[]> page(
            @PathVariable String groupId,
            @PathVariable String subjectId,
            @PathVariable String termId,
            Actor actor,
            WebRequest request) {
        var view = access.open(actor, new PageKey(groupId, subjectId, termId));
        return kept.answer(request, gradebook.standing(view), () -> gradebook.page(view));
    }
}
