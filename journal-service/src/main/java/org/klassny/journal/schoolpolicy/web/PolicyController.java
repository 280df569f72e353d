package org.klassny.journal.schoolpolicy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.klassny.journal.schoolpolicy.read.PolicyQueries;
import org.klassny.journal.schoolpolicy.read.PolicyQueries.PolicyInForce;
import org.klassny.journal.schoolpolicy.write.SetPolicy;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.time.SchoolDay;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal/policies")
@Tag(name = "policies", description = "Settings of the school, each in force from a day on (S8)")
class PolicyController {

    private final Commands commands;
    private final PolicyQueries policies;
    private final SchoolDay schoolDay;

    PolicyController(Commands commands, PolicyQueries policies, SchoolDay schoolDay) {
        this.commands = commands;
        this.policies = policies;
        this.schoolDay = schoolDay;
    }

    /** A value and the school day from which it is in force. */
    record PolicyRequest(
            @NotNull @Size(max = 200) String value, @NotNull LocalDate effectiveFrom) {}

    @GetMapping
    @PreAuthorize(
            "hasAnyRole('TEACHER', 'HOMEROOM_TEACHER', 'HEAD', 'DEPUTY', 'METHODIST', 'ADMINISTRATOR', 'AUDITOR')")
    @Operation(summary = "Read the settings in force today")
    List<PolicyInForce> inForce(Actor actor) {
        return policies.on(actor.school(), today(actor));
    }

    @PutMapping("/{policy}")
    @PreAuthorize("hasAnyRole('DEPUTY', 'ADMINISTRATOR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a value from a day on", description = "Days before keep the value they had.")
    void set(@PathVariable String policy, @Valid @RequestBody PolicyRequest request, Actor actor) {
        var command = SetPolicy.of(actor.school(), policy, request.value(), request.effectiveFrom(), today(actor));
        commands.send(command, actor.as(actor.has("DEPUTY") ? "DEPUTY" : "ADMINISTRATOR"), Origin.UI);
    }

    private LocalDate today(Actor actor) {
        return schoolDay.today(actor.school());
    }
}
