package org.klassny.reporting.replay.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.replay.read.ReplayRule;
import org.klassny.reporting.replay.read.ReplayRun;
import org.klassny.reporting.replay.read.Replays;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/reporting/replays", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "replay", description = "Projections rebuilt from the log and held against the live rows (A3)")
class ReplayController {

    private static final String RUN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Replays replays;

    ReplayController(Replays replays) {
        this.replays = replays;
    }

    @PostMapping
    @PreAuthorize(Roles.REPLAY)
    @Operation(
            summary = "Rebuild a projection beside the live one",
            description = "Runs in the background, one at a time.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<ReplayRun> begin(@RequestBody @Valid ReplayRequest request, Actor actor) {
        var id = replays.begin(actor, request.projection());
        return ResponseEntity.accepted()
                .location(URI.create("/api/reporting/replays/" + id))
                .body(find(actor.school(), id));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Roles.REPLAY)
    @Operation(summary = "How far a replay is, and what it has found")
    ReplayRun run(@PathVariable @Pattern(regexp = RUN_ID, message = "is not a UUID") String id, Actor actor) {
        return find(actor.school(), UUID.fromString(id));
    }

    private ReplayRun find(String school, UUID id) {
        return replays.find(school, id)
                .orElseThrow(() -> new RuleViolated(ReplayRule.UNKNOWN_REPLAY, "No such replay was asked for."));
    }
}
