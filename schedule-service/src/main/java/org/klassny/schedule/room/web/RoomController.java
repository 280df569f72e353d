package org.klassny.schedule.room.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.klassny.kit.actor.Actor;
import org.klassny.kit.axon.Commands;
import org.klassny.kit.axon.Commands.Origin;
import org.klassny.schedule.reference.read.OwnId;
import org.klassny.schedule.reference.read.Roles;
import org.klassny.schedule.room.read.RoomQueries;
import org.klassny.schedule.room.write.SetRoom;
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
@RequestMapping("/api/schedule/rooms")
@Tag(name = "rooms", description = "Rooms (S2)")
class RoomController {

    private final Commands commands;
    private final RoomQueries rooms;

    RoomController(Commands commands, RoomQueries rooms) {
        this.commands = commands;
        this.rooms = rooms;
    }

    record Rooms(List<RoomQueries.RoomRow> rooms) {}

    record RoomRequest(@NotBlank @Size(max = 100) String name) {}

    @GetMapping
    @PreAuthorize(Roles.ANYBODY)
    @Operation(summary = "Read the rooms")
    Rooms rooms(Actor actor) {
        return new Rooms(rooms.rooms(actor.school()));
    }

    @PutMapping("/{roomId}")
    @PreAuthorize(Roles.PLANNERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a room")
    void set(@PathVariable String roomId, @Valid @RequestBody RoomRequest request, Actor actor) {
        commands.send(new SetRoom(OwnId.ROOM.of(roomId), request.name()), Roles.planning(actor), Origin.UI);
    }
}
