package org.klassny.journal.correction.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klassny.journal.correction.read.CorrectionQueries;
import org.klassny.journal.correction.read.CorrectionQueries.Wanted;
import org.klassny.journal.correction.write.CorrectionCommand.AllowCorrection;
import org.klassny.journal.correction.write.CorrectionCommand.RefuseCorrection;
import org.klassny.journal.correction.write.CorrectionCommand.RequestCorrection;
import org.klassny.journal.correction.write.CorrectionState;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.kit.note.Note;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal/corrections")
@Tag(name = "corrections", description = "Changes of locked records (C1)")
class CorrectionController {

    private static final Set<String> SEE_ALL = Set.of("DEPUTY", "HEAD", "METHODIST", "AUDITOR");

    private final Commands commands;
    private final CorrectionQueries corrections;

    CorrectionController(Commands commands, CorrectionQueries corrections) {
        this.commands = commands;
        this.corrections = corrections;
    }

    /** Why a correction is refused. Notes are named by the correction: one that is sent again leaves no second text. */
    record RefusalRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('TEACHER', 'DEPUTY', 'HEAD', 'METHODIST', 'AUDITOR')")
    @Operation(
            summary = "Read corrections by state and school day of the request",
            description = "A teacher reads the own ones. The newest first; go on with after = next until next is null.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CorrectionList.class)))
    String list(
            @RequestParam(required = false) @Nullable CorrectionState state,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Id @Nullable String after,
            @RequestParam(defaultValue = "500") @Min(1) @Max(1000) int limit,
            Actor actor) {
        var onlyOf = actor.hasAny(SEE_ALL) ? null : actor.person();
        var stateName = state == null ? null : state.name();
        return corrections.of(actor.school(), new Wanted(onlyOf, stateName, from, until, after, limit));
    }

    @PutMapping("/{correctionId}")
    @PreAuthorize("hasRole('TEACHER')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask for the correction of a locked cell")
    void request(@PathVariable String correctionId, @Valid @RequestBody CorrectionRequest request, Actor actor) {
        var command = new RequestCorrection(
                correctionId,
                actor,
                request.lessonId(),
                request.studentId(),
                request.change(correctionId),
                request.seen(),
                request.reason(),
                Note.of("request-" + correctionId, request.note()));
        commands.send(command, actor.as("TEACHER"), Origin.UI);
    }

    @PostMapping("/{correctionId}/allowance")
    @PreAuthorize("hasRole('DEPUTY')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Allow a correction",
            description = "The cell is changed at once. 409 `cell-changed-since` where it is not any more what the "
                    + "request saw: then nothing is decided.")
    void allow(@PathVariable String correctionId, Actor actor) {
        commands.send(new AllowCorrection(correctionId, actor), actor.as("DEPUTY"), Origin.UI);
    }

    @PostMapping("/{correctionId}/refusal")
    @PreAuthorize("hasRole('DEPUTY')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Refuse a correction")
    void refuse(@PathVariable String correctionId, @Valid @RequestBody RefusalRequest request, Actor actor) {
        var command = new RefuseCorrection(correctionId, actor, Note.of("refusal-" + correctionId, request.reason()));
        commands.send(command, actor.as("DEPUTY"), Origin.UI);
    }
}
