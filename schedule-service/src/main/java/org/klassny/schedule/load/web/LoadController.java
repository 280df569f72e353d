package org.klassny.schedule.load.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.schedule.load.read.LoadQueries;
import org.klassny.schedule.load.write.LoadCommand.EndLoad;
import org.klassny.schedule.load.write.LoadCommand.SetLoad;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/schedule/loads")
@Tag(name = "loads", description = "Teaching load (S4)")
class LoadController {

    private final Commands commands;
    private final LoadQueries loads;

    LoadController(Commands commands, LoadQueries loads) {
        this.commands = commands;
        this.loads = loads;
    }

    record Loads(List<LoadQueries.LoadRow> loads) {}

    record LoadRequest(
            @NotNull @Id String groupId,
            @NotNull @Id String subjectId,
            @NotNull @Id String teacherId,

            @NotNull @Positive @DecimalMax("40") @Digits(integer = 2, fraction = 2)
            BigDecimal hoursAWeek) {}

    @GetMapping
    @PreAuthorize(Roles.STAFF)
    @Operation(summary = "Read the teaching loads")
    Loads loads(Actor actor) {
        return new Loads(loads.loads(actor.school()));
    }

    @PutMapping("/{loadId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set a teaching load",
            description = "Group, subject and teacher stay as they are while the timetable has the load: end its "
                    + "entries and set a new one.")
    void set(@PathVariable String loadId, @Valid @RequestBody LoadRequest request, Actor actor) {
        var command = new SetLoad(
                OwnId.LOAD.of(loadId),
                request.groupId(),
                request.subjectId(),
                request.teacherId(),
                request.hoursAWeek());
        commands.send(command, Roles.planning(actor), Origin.UI);
    }

    @DeleteMapping("/{loadId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a teaching load", description = "409 load-in-timetable while entries are ahead.")
    void end(@PathVariable String loadId, Actor actor) {
        commands.send(new EndLoad(OwnId.LOAD.of(loadId)), Roles.planning(actor), Origin.UI);
    }
}
