package org.klassny.schedule.timetable.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.kit.form.Id;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
import org.klassny.schedule.timetable.read.TimetableQueries;
import org.klassny.schedule.timetable.write.TimetableCommand.EndEntry;
import org.klassny.schedule.timetable.write.TimetableCommand.SetEntry;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/schedule/timetable")
@Tag(name = "timetable", description = "The week: who has what with whom, when and where (T1)")
class TimetableController {

    private final Commands commands;
    private final TimetableQueries timetable;

    TimetableController(Commands commands, TimetableQueries timetable) {
        this.commands = commands;
        this.timetable = timetable;
    }

    record Entries(List<TimetableQueries.EntryRow> entries) {}

    /** Weekday 1 is Monday. Without a last day, the entry is for the rest of the school year. */
    record EntryRequest(
            @NotNull @Id String loadId,
            @NotNull @Min(1) @Max(7) Integer weekday,
            @NotNull @Min(0) @Max(20) Integer period,
            @Nullable @Id String roomId,
            @NotNull @Id String bellsId,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    record EndRequest(@NotNull LocalDate until) {}

    @GetMapping
    @PreAuthorize(Roles.STAFF)
    @Operation(summary = "Read the timetable of a group, a class, a teacher or a room; without a filter, all of it")
    Entries entries(
            @RequestParam(required = false) @Nullable String groupId,
            @RequestParam(required = false) @Nullable String classId,
            @RequestParam(required = false) @Nullable String teacherId,
            @RequestParam(required = false) @Nullable String roomId,
            Actor actor) {
        var filter = new TimetableQueries.Filter(groupId, classId, teacherId, roomId);
        return new Entries(timetable.entries(actor.school(), filter));
    }

    @PutMapping("/{entryId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set an entry",
            description =
                    "409 teacher-busy, class-busy or room-busy names the other entry. Groups that share a class "
                            + "clash unless neither is the whole class. Once lessons were made of it, only the last day changes.")
    void set(@PathVariable String entryId, @Valid @RequestBody EntryRequest request, Actor actor) {
        var command = new SetEntry(
                OwnId.ENTRY.of(entryId),
                request.loadId(),
                request.weekday(),
                request.period(),
                request.roomId(),
                request.bellsId(),
                request.from(),
                request.until());
        commands.send(command, Roles.planning(actor), Origin.UI);
    }

    @PostMapping("/{entryId}/end")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "End an entry after a day",
            description = "Its lessons after that day are cancelled, as far as they have not begun.")
    void end(@PathVariable String entryId, @Valid @RequestBody EndRequest request, Actor actor) {
        commands.send(new EndEntry(OwnId.ENTRY.of(entryId), request.until()), Roles.planning(actor), Origin.UI);
    }
}
