package org.klassny.reporting.verification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.actor.ActorToken;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.reporting.reference.read.Roles;
import org.klassny.reporting.verification.read.VerificationRule;
import org.klassny.reporting.verification.read.VerificationRun;
import org.klassny.reporting.verification.read.Verifications;
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
@RequestMapping(path = "/api/reporting/verifications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "verification", description = "Store and topic held against the chain of hashes (A4)")
class VerificationController {

    private static final String RUN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    @PostMapping
    @PreAuthorize(Roles.VERIFY)
    @Operation(
            summary = "Verify the log of a service",
            description = "Of journal, schedule, people or notification. Runs in the background, one at a time.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    ResponseEntity<VerificationRun> begin(@RequestBody @Valid VerificationRequest request, ActorToken token) {
        var id = verifications.begin(token, request.service());
        return ResponseEntity.accepted()
                .location(URI.create("/api/reporting/verifications/" + id))
                .body(find(token.actor().school(), id));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Roles.VERIFY)
    @Operation(summary = "How far a verification is, and what it has found")
    VerificationRun run(@PathVariable @Pattern(regexp = RUN_ID, message = "is not a UUID") String id, Actor actor) {
        return find(actor.school(), UUID.fromString(id));
    }

    private VerificationRun find(String school, UUID id) {
        return verifications
                .find(school, id)
                .orElseThrow(() ->
                        new RuleViolated(VerificationRule.UNKNOWN_VERIFICATION, "No such verification was asked for."));
    }
}
