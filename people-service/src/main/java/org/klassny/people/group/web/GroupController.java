package org.klassny.people.group.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.group.read.GroupQueries;
import org.klassny.people.group.read.GroupQueries.GroupRoster;
import org.klassny.people.group.read.GroupQueries.GroupRow;
import org.klassny.people.group.write.GroupCommand.AddMember;
import org.klassny.people.group.write.GroupCommand.FormGroup;
import org.klassny.people.group.write.GroupCommand.RemoveMember;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Rights;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/people/groups")
@Tag(name = "groups", description = "Teaching groups and their rosters (P6, P7)")
class GroupController {

    private static final String STAFF =
            "hasAnyRole('HEAD', 'DEPUTY', 'ADMINISTRATOR', 'SECRETARY', 'METHODIST', 'TEACHER', 'HOMEROOM_TEACHER', 'AUDITOR')";
    private static final List<String> WRITERS = List.of("ADMINISTRATOR", "DEPUTY");
    private static final String WRITE = "hasAnyRole('ADMINISTRATOR', 'DEPUTY')";

    private final Commands commands;
    private final GroupQueries groups;
    private final Rights rights;
    private final SchoolDay days;

    GroupController(Commands commands, GroupQueries groups, Rights rights, SchoolDay days) {
        this.commands = commands;
        this.groups = groups;
        this.rights = rights;
        this.days = days;
    }

    record GroupList(List<GroupRow> groups) {}

    record GroupRequest(
            @NotBlank @Size(max = 100) String name,
            @Min(1) @Max(12) int gradeLevel,
            @NotEmpty @Size(max = 30) List<@NotNull @Pattern(regexp = Id.FORM) String> classIds,
            boolean wholeClass) {}

    record AdditionRequest(@NotNull LocalDate from) {}

    /** The last day on the roster. */
    record RemovalRequest(@NotNull LocalDate until) {}

    @GetMapping
    @PreAuthorize(STAFF)
    @Operation(summary = "List the groups")
    GroupList list(Actor actor) {
        return new GroupList(groups.of(actor.school(), days.today(actor.school())));
    }

    @PutMapping("/{groupId}")
    @PreAuthorize(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Form a group, or change it",
            description = "wholeClass: its roster follows the enrollment of its one class by itself.")
    void form(@PathVariable String groupId, @Valid @RequestBody GroupRequest request, Actor actor) {
        var command =
                new FormGroup(groupId, request.name(), request.gradeLevel(), request.classIds(), request.wholeClass());
        commands.send(command, Rights.acting(actor, WRITERS), Origin.UI);
    }

    @GetMapping("/{groupId}/roster")
    @PreAuthorize(STAFF)
    @Operation(
            summary = "Read the roster of a group",
            description = "With those who left, and their last day. Teachers read the groups that they teach, "
                    + "a substitute on the day.")
    GroupRoster roster(@PathVariable String groupId, Actor actor) {
        var roster = groups.roster(actor.school(), groupId)
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_GROUP, "There is no such group."));
        rights.readRosterOfGroup(actor, groupId);
        return roster;
    }

    @PutMapping("/{groupId}/members/{studentId}")
    @PreAuthorize(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Add a student to a roster made by hand")
    void add(
            @PathVariable String groupId,
            @PathVariable String studentId,
            @Valid @RequestBody AdditionRequest request,
            Actor actor) {
        commands.send(new AddMember(groupId, studentId, request.from()), Rights.acting(actor, WRITERS), Origin.UI);
    }

    @PostMapping("/{groupId}/members/{studentId}/removal")
    @PreAuthorize(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a student from a roster made by hand")
    void remove(
            @PathVariable String groupId,
            @PathVariable String studentId,
            @Valid @RequestBody RemovalRequest request,
            Actor actor) {
        commands.send(new RemoveMember(groupId, studentId, request.until()), Rights.acting(actor, WRITERS), Origin.UI);
    }
}
