package org.klassny.people.staff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Name;
import org.klassny.people.staff.read.StaffQueries;
import org.klassny.people.staff.read.StaffQueries.StaffRow;
import org.klassny.people.staff.write.SaveStaffCard;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/staff")
@Tag(name = "staff", description = "The staff with their accounts (P3)")
class StaffController {

    private final Commands commands;
    private final StaffQueries staff;

    StaffController(Commands commands, StaffQueries staff) {
        this.commands = commands;
        this.staff = staff;
    }

    record StaffList(List<StaffRow> staff) {}

    record StaffCardRequest(
            @NotNull @Valid Name name,
            @NotBlank @Size(max = 100) String position,
            @Nullable @Email @Size(max = 254) String email,
            @PositiveOrZero int seen) {}

    /** The version to be sent with the next change. */
    record VersionResult(int version) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'HEAD', 'DEPUTY')")
    @Operation(summary = "List the staff")
    StaffList list(Actor actor) {
        return new StaffList(staff.of(actor.school()));
    }

    @PutMapping("/{staffId}")
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Operation(summary = "Register a staff member, or change the card")
    VersionResult save(@PathVariable String staffId, @Valid @RequestBody StaffCardRequest request, Actor actor) {
        var card = Card.ofStaff(request.name(), request.position(), request.email());
        int version =
                commands.send(new SaveStaffCard(staffId, card, request.seen()), actor.as("ADMINISTRATOR"), Origin.UI);
        return new VersionResult(version);
    }
}
