package org.klassny.people.school.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.school.read.SchoolQueries;
import org.klassny.people.school.read.SchoolQueries.SchoolView;
import org.klassny.people.school.write.RegisterSchool;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/school")
@Tag(name = "school", description = "The actor's own school")
class SchoolController {

    private final Commands commands;
    private final SchoolQueries schools;

    SchoolController(Commands commands, SchoolQueries schools) {
        this.commands = commands;
        this.schools = schools;
    }

    /** Name and zone such as {@code Asia/Yekaterinburg}, and the version that was seen; 0 registers the school. */
    record SchoolRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Size(max = 64) String timeZone,
            @PositiveOrZero int seen) {}

    /** The version to be sent with the next change. */
    record VersionResult(int version) {}

    @GetMapping
    @Operation(summary = "Read the school")
    SchoolView school(Actor actor) {
        return schools.find(actor.school())
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_SCHOOL, "The school is not registered."));
    }

    @PutMapping
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Operation(summary = "Register the school, or change its name or time zone")
    VersionResult register(@Valid @RequestBody SchoolRequest request, Actor actor) {
        var command = new RegisterSchool(actor.school(), request.name(), request.timeZone(), request.seen());
        int version = commands.send(command, actor.as("ADMINISTRATOR"), Origin.UI);
        return new VersionResult(version);
    }
}
