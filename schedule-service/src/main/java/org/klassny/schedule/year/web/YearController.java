package org.klassny.schedule.year.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
import org.klassny.schedule.year.read.YearQueries;
import org.klassny.schedule.year.write.YearCommand.OpenYear;
import org.klassny.schedule.year.write.YearCommand.SetHoliday;
import org.klassny.schedule.year.write.YearCommand.SetTerm;
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
@RequestMapping("/api/schedule/years")
@Tag(name = "years", description = "School years, terms and holidays (S1)")
class YearController {

    private final Commands commands;
    private final YearQueries years;

    YearController(Commands commands, YearQueries years) {
        this.commands = commands;
        this.years = years;
    }

    record Years(List<YearQueries.Year> years) {}

    /** A name with the first and the last day. */
    record SpanRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}

    /** Without grade levels, the holidays are for all. */
    record HolidayRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @Nullable @Size(max = 12) List<@NotNull @Min(1) @Max(12) Integer> gradeLevels) {}

    @GetMapping
    @PreAuthorize(Roles.ANYBODY)
    @Operation(summary = "Read the calendar of the school")
    Years years(Actor actor) {
        return new Years(years.years(actor.school()));
    }

    @PutMapping("/{schoolYearId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Open a school year, or change its name and days")
    void open(@PathVariable String schoolYearId, @Valid @RequestBody SpanRequest request, Actor actor) {
        send(new OpenYear(OwnId.YEAR.of(schoolYearId), request.name(), request.from(), request.until()), actor);
    }

    @PutMapping("/{schoolYearId}/terms/{termId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a term", description = "Lessons follow when they are made the next time.")
    void setTerm(
            @PathVariable String schoolYearId,
            @PathVariable String termId,
            @Valid @RequestBody SpanRequest request,
            Actor actor) {
        send(
                new SetTerm(
                        OwnId.YEAR.of(schoolYearId),
                        OwnId.TERM.of(termId),
                        request.name(),
                        request.from(),
                        request.until()),
                actor);
    }

    @PutMapping("/{schoolYearId}/holidays/{holidayId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set holidays", description = "Lessons follow when they are made the next time.")
    void setHoliday(
            @PathVariable String schoolYearId,
            @PathVariable String holidayId,
            @Valid @RequestBody HolidayRequest request,
            Actor actor) {
        var gradeLevels = Objects.requireNonNullElse(request.gradeLevels(), List.<Integer>of());
        send(
                new SetHoliday(
                        OwnId.YEAR.of(schoolYearId),
                        OwnId.HOLIDAY.of(holidayId),
                        request.name(),
                        request.from(),
                        request.until(),
                        gradeLevels),
                actor);
    }

    private void send(Object command, Actor actor) {
        commands.send(command, Roles.planning(actor), Origin.UI);
    }
}
