package org.klassny.people.schoolclass.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.kit.problem.RuleViolated;
import org.klassny.kit.time.SchoolDay;
import org.klassny.people.reference.read.PeopleRule;
import org.klassny.people.reference.read.Rights;
import org.klassny.people.schoolclass.read.ClassQueries;
import org.klassny.people.schoolclass.read.ClassQueries.ClassRoster;
import org.klassny.people.schoolclass.read.ClassQueries.ClassRow;
import org.klassny.people.schoolclass.write.ClassCommand.AssignHomeroom;
import org.klassny.people.schoolclass.write.ClassCommand.FormClass;
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
@RequestMapping("/api/people/classes")
@Tag(name = "classes", description = "Classes, their homeroom teachers and their lists (P7)")
class ClassController {

    private static final String STAFF =
            "hasAnyRole('HEAD', 'DEPUTY', 'ADMINISTRATOR', 'SECRETARY', 'METHODIST', 'TEACHER', 'HOMEROOM_TEACHER', 'AUDITOR')";
    private static final List<String> WRITERS = List.of("ADMINISTRATOR", "DEPUTY");
    private static final String WRITE = "hasAnyRole('ADMINISTRATOR', 'DEPUTY')";

    private final Commands commands;
    private final ClassQueries classes;
    private final Rights rights;
    private final SchoolDay days;

    ClassController(Commands commands, ClassQueries classes, Rights rights, SchoolDay days) {
        this.commands = commands;
        this.classes = classes;
        this.rights = rights;
        this.days = days;
    }

    record ClassList(List<ClassRow> classes) {}

    record ClassRequest(
            @NotBlank @Size(max = 20) String name,
            @Min(1) @Max(12) int gradeLevel,
            @PositiveOrZero int seen) {}

    record HomeroomRequest(@NotNull @Id String teacherId) {}

    /** The version to be sent with the next change. */
    record VersionResult(int version) {}

    @GetMapping
    @PreAuthorize(STAFF)
    @Operation(summary = "List the classes")
    ClassList list(Actor actor) {
        return new ClassList(classes.of(actor.school(), days.today(actor.school())));
    }

    @PutMapping("/{classId}")
    @PreAuthorize(WRITE)
    @Operation(summary = "Form a class, or change its name or grade level")
    VersionResult form(@PathVariable String classId, @Valid @RequestBody ClassRequest request, Actor actor) {
        var command = new FormClass(classId, request.name(), request.gradeLevel(), request.seen());
        int version = commands.send(command, Rights.acting(actor, WRITERS), Origin.UI);
        return new VersionResult(version);
    }

    @PutMapping("/{classId}/homeroom-teacher")
    @PreAuthorize(WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Assign the homeroom teacher")
    void assign(@PathVariable String classId, @Valid @RequestBody HomeroomRequest request, Actor actor) {
        commands.send(new AssignHomeroom(classId, request.teacherId()), Rights.acting(actor, WRITERS), Origin.UI);
    }

    @GetMapping("/{classId}/roster")
    @PreAuthorize(STAFF)
    @Operation(
            summary = "Read the list of a class",
            description = "With those who left, and their last day. Teachers read the classes that they teach.")
    ClassRoster roster(@PathVariable String classId, Actor actor) {
        var roster = classes.roster(actor.school(), classId)
                .orElseThrow(() -> new RuleViolated(PeopleRule.UNKNOWN_CLASS, "There is no such class."));
        rights.readRosterOfClass(actor, classId);
        return roster;
    }
}
