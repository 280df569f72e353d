package org.klassny.journal.termmark.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.klassny.journal.reference.read.PageAccess;
import org.klassny.journal.reference.read.PageKey;
import org.klassny.journal.termmark.read.TermMarkQueries;
import org.klassny.journal.termmark.write.SetTermMarks;
import org.klassny.journal.termmark.write.TermMarkEntry;
import org.klassny.journal.termmark.write.TermMarkResult;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal/term-marks/{groupId}/{subjectId}/{termId}")
@Tag(name = "term marks", description = "Suggested from the weighted average, set by the teacher (J8)")
class TermMarkController {

    private final Commands commands;
    private final PageAccess access;
    private final TermMarkQueries termMarks;

    TermMarkController(Commands commands, PageAccess access, TermMarkQueries termMarks) {
        this.commands = commands;
        this.access = access;
        this.termMarks = termMarks;
    }

    /** What became of each student's term, in the order of the request. */
    record TermMarksResult(List<TermMarkResult> cells) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'AUDITOR')")
    @Operation(summary = "Read averages, suggestions and term marks", description = "For those who may read the page.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TermMarkList.class)))
    String termMarks(
            @PathVariable String groupId, @PathVariable String subjectId, @PathVariable String termId, Actor actor) {
        return termMarks.of(access.open(actor, new PageKey(groupId, subjectId, termId)));
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY', 'ADMINISTRATOR')")
    @Operation(
            summary = "Set term marks",
            description = "In the last days of the term (term-marks.days). One transaction with a result for each "
                    + "student, as for a column. With origin IMPORT, of a term that ended before journal.begins-on: "
                    + "until journal.transfer-until, and only what is empty; by the administrator too.")
    TermMarksResult set(
            @PathVariable String groupId,
            @PathVariable String subjectId,
            @PathVariable String termId,
            @Valid @RequestBody TermMarksRequest request,
            Actor actor) {
        var entries = request.entries().stream()
                .map(entry -> new TermMarkEntry(entry.studentId(), entry.value(), entry.notAssessed(), entry.seen()))
                .toList();
        var command = SetTermMarks.of(actor, new PageKey(groupId, subjectId, termId), entries);
        List<TermMarkResult> cells =
                commands.sendInAnyRole(command, actor, request.origin().asOrigin());
        return new TermMarksResult(cells);
    }
}
