package org.klassny.schedule.room.events;

import org.klassny.kit.event.EventName;

/** A room has its name; set again, it has another (S2). */
@EventName("schedule.room-set.v1")
public record RoomSet(String roomId, String name) implements RoomEvent {}
