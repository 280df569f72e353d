package org.klassny.schedule.bells.web;

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
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.schedule.bells.events.BellsSet.Period;
import org.klassny.schedule.bells.read.BellsQueries;
import org.klassny.schedule.bells.write.SetBells;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
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
@RequestMapping("/api/schedule/bells")
@Tag(name = "bells", description = "Bell schedules (S5)")
class BellsController {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final Commands commands;
    private final BellsQueries bells;

    BellsController(Commands commands, BellsQueries bells) {
        this.commands = commands;
        this.bells = bells;
    }

    record AllBells(List<BellsQueries.Bells> bells) {}

    record BellsRequest(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 21) List<@Valid @NotNull PeriodRequest> periods) {}

    /** Number by the bells, 0 being the lesson before the first; begin and end as HH:mm. */
    record PeriodRequest(
            @NotNull @Min(0) @Max(20) Integer period,
            @NotNull @Pattern(regexp = TIME) String startsAt,
            @NotNull @Pattern(regexp = TIME) String endsAt) {}

    @GetMapping
    @PreAuthorize(Roles.ANYBODY)
    @Operation(summary = "Read the bell schedules")
    AllBells bells(Actor actor) {
        return new AllBells(bells.bells(actor.school()));
    }

    @PutMapping("/{bellsId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set a bell schedule",
            description = "Times by which lessons were scheduled stay: 409 bells-in-use names the periods.")
    void set(@PathVariable String bellsId, @Valid @RequestBody BellsRequest request, Actor actor) {
        var periods = request.periods().stream().map(BellsController::period).toList();
        commands.send(new SetBells(OwnId.BELLS.of(bellsId), request.name(), periods), Roles.planning(actor), Origin.UI);
    }

    private static Period period(PeriodRequest request) {
        return new Period(request.period(), request.startsAt(), request.endsAt());
    }
}
