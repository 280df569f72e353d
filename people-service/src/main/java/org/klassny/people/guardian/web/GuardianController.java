package org.klassny.people.guardian.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.guardian.read.GuardianQueries;
import org.klassny.people.guardian.read.GuardianQueries.GuardianRow;
import org.klassny.people.guardian.write.GuardianCommand.LinkChild;
import org.klassny.people.guardian.write.GuardianCommand.SaveGuardianCard;
import org.klassny.people.guardian.write.GuardianCommand.UnlinkChild;
import org.klassny.people.guardian.write.Kinship;
import org.klassny.people.reference.read.Card;
import org.klassny.people.reference.read.Looks;
import org.klassny.people.reference.read.Looks.What;
import org.klassny.people.reference.read.Name;
import org.klassny.people.reference.read.Rights;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/guardians")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'DEPUTY', 'HOMEROOM_TEACHER')")
@Tag(
        name = "guardians",
        description =
                "Guardians, their contacts and children (P5): kept by the office, deputies, and homeroom teachers of the own class")
class GuardianController {

    private static final List<String> READ = List.of("ADMINISTRATOR", "SECRETARY", "HEAD", "DEPUTY");
    private static final List<String> WRITE = List.of("ADMINISTRATOR", "SECRETARY");

    private final Commands commands;
    private final GuardianQueries guardians;
    private final Rights rights;
    private final Looks looks;
    private final SchoolDay days;

    GuardianController(Commands commands, GuardianQueries guardians, Rights rights, Looks looks, SchoolDay days) {
        this.commands = commands;
        this.guardians = guardians;
        this.rights = rights;
        this.looks = looks;
        this.days = days;
    }

    record GuardianList(List<GuardianRow> guardians) {}

    record GuardianCardRequest(
            @NotNull @Valid Name name,
            @Nullable @Email @Size(max = 254) String email,

            @Nullable @Pattern(regexp = "[+0-9][0-9 ()-]{4,30}")
            String phone,

            @PositiveOrZero int seen) {}

    record LinkRequest(@NotNull Kinship kinship) {}

    /** The version to be sent with the next change. */
    record VersionResult(int version) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SECRETARY', 'HEAD', 'DEPUTY', 'HOMEROOM_TEACHER')")
    @Operation(
            summary = "List guardians with their contacts",
            description = "Of one class or all; a homeroom teacher sees the own class. Every look is kept.")
    GuardianList list(@RequestParam(required = false) @Nullable String classId, Actor actor) {
        var acting = Rights.as(actor, READ).orElseGet(() -> actor.as(Rights.HOMEROOM));
        var homeroom = acting.has(Rights.HOMEROOM) ? actor.person() : null;
        if (homeroom != null && classId != null) {
            var _ = rights.overClass(actor, classId, READ);
        }
        var shown = guardians.list(actor.school(), days.today(actor.school()), classId, homeroom);
        var persons = shown.stream().map(GuardianRow::guardianId).toList();
        looks.note(actor, acting.roles().iterator().next(), persons, What.CONTACTS);
        return new GuardianList(shown);
    }

    @PutMapping("/{guardianId}")
    @Operation(summary = "Register a guardian, or change the card")
    VersionResult save(@PathVariable String guardianId, @Valid @RequestBody GuardianCardRequest request, Actor actor) {
        var acting = rights.overGuardian(actor, guardianId, WRITE);
        var card = Card.ofGuardian(request.name(), request.email(), request.phone());
        int version = commands.send(new SaveGuardianCard(guardianId, card, request.seen()), acting, Origin.UI);
        return new VersionResult(version);
    }

    @PutMapping("/{guardianId}/children/{studentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say whose guardian it is")
    void link(
            @PathVariable String guardianId,
            @PathVariable String studentId,
            @Valid @RequestBody LinkRequest request,
            Actor actor) {
        var acting = rights.overStudent(actor, studentId, WRITE);
        commands.send(new LinkChild(guardianId, studentId, request.kinship()), acting, Origin.UI);
    }

    @DeleteMapping("/{guardianId}/children/{studentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say whose guardian it is no longer")
    void unlink(@PathVariable String guardianId, @PathVariable String studentId, Actor actor) {
        var acting = rights.overStudent(actor, studentId, WRITE);
        commands.send(new UnlinkChild(guardianId, studentId), acting, Origin.UI);
    }
}
